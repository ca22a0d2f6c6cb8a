/** Pictures that are this close to the window are drawn before they are seen. */
const ahead = '200px';

interface Watcher {
  /** the place has come near the window, or has left it */
  onnear: (near: boolean) => void;
  /** the page goes on paper, or is back: paper has no window to be near to */
  onprint: (printing: boolean) => void;
}

const watchers = new Map<Element, Watcher>();
let observer: IntersectionObserver | null = null;

function begin(): IntersectionObserver {
  const tell = (printing: boolean) => watchers.forEach(({ onprint }) => onprint(printing));
  window.addEventListener('beforeprint', () => tell(true));
  window.addEventListener('afterprint', () => tell(false));
  return new IntersectionObserver(
    (entries) =>
      entries.forEach(({ target, isIntersecting }) => watchers.get(target)?.onnear(isIntersecting)),
    { rootMargin: ahead },
  );
}

/** Tells when a place comes near the window and when it leaves, and when the page is printed. @returns what ends it */
export function watchPlace(place: Element, watcher: Watcher): () => void {
  observer ??= begin();
  watchers.set(place, watcher);
  observer.observe(place);
  return () => {
    watchers.delete(place);
    observer?.unobserve(place);
  };
}
