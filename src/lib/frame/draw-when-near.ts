/** Pictures that are this close to the window are drawn before they are seen. */
const ahead = '800px';

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

function begin(place: Element): void {
  const draw = waiting.get(place);
  waiting.delete(place);
  observer?.unobserve(place);
  draw?.();
}

function beginAll(): void {
  for (const place of [...waiting.keys()]) begin(place);
}

function watch(): IntersectionObserver {
  // paper has no window to be near to
  window.addEventListener('beforeprint', beginAll);
  return new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => begin(target)),
    { rootMargin: ahead },
  );
}

/**
 * Calls `draw` once, when the place comes near the window or the page is printed.
 * @returns what stops the waiting
 */
export function drawWhenNear(place: Element, draw: () => void): () => void {
  observer ??= watch();
  waiting.set(place, draw);
  observer.observe(place);
  return () => {
    waiting.delete(place);
    observer?.unobserve(place);
  };
}
