/** milliseconds after a window was opened in which the browser may take full screen away for it */
const grace = 3000;

/** Full screen of one element: asked for, done without where it is refused, and told when the person leaves it. */
export class FullScreen {
  is = $state(false);
  #lost = false;
  #opened = -Infinity;

  constructor(
    private readonly element: HTMLElement,
    private readonly onleave: () => void,
  ) {}

  enter(): void {
    this.#lost = false;
    // some browsers have none, some refuse: then the window is what there is
    this.element.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
  }

  /** Takes back what the browser took; asked for within a key or a click. @returns true where there was something to take back */
  regain(): boolean {
    if (!this.#lost) return false;
    this.enter();
    return true;
  }

  /** A new window is about to open. Browsers leave full screen for it, which is nobody's wish to stop. */
  opening(): void {
    this.#opened = performance.now();
  }

  /** Hears the document's `fullscreenchange`. */
  changed(): void {
    const was = this.is;
    this.is = document.fullscreenElement === this.element;
    if (!was || this.is) return;
    if (performance.now() - this.#opened < grace) this.#lost = true;
    else this.onleave();
  }

  leave(): void {
    if (document.fullscreenElement === this.element) void document.exitFullscreen().catch(() => undefined);
  }
}
