const keys: Record<string, 'next' | 'previous' | 'first' | 'last' | 'darken'> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'darken',
  B: 'darken',
  '.': 'darken',
};

const mostDigits = 3;
/** milliseconds that a number waits for Enter */
const patience = 2000;

/** Where a presentation is: shared by the wall and the presenter's window. */
export class PresentationState {
  /** number of the figure that is shown; 0: the title */
  index = $state(0);
  /** the wall is black */
  blank = $state(false);
  /** digits that wait for Enter */
  typed = $state('');
  readonly started = Date.now();
  #forget: ReturnType<typeof setTimeout> | undefined;

  /** @param last number of the last figure */
  constructor(readonly last: number) {}

  /** The next figure; a black wall comes back first. */
  next(): void {
    this.#move(this.index + 1);
  }

  previous(): void {
    this.#move(this.index - 1);
  }

  /** Goes to a figure by its number, and to the title by 0; a number that no figure has is not heard. */
  jump(to: number): void {
    if (!Number.isInteger(to) || to < 0 || to > this.last) return;
    this.blank = false;
    this.index = to;
  }

  /** Takes a key. @returns true where it meant something here */
  key(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (/^\d$/.test(event.key)) {
      this.#type(event.key);
      return true;
    }
    const meant = keys[event.key];
    if (!meant) return false;
    const typed = this.typed;
    this.stop();
    if (event.key === 'Enter' && typed) this.jump(Number(typed));
    else this.#do(meant);
    return true;
  }

  /** Forgets what was typed, and waits for nothing more. */
  stop(): void {
    clearTimeout(this.#forget);
    this.typed = '';
  }

  #do(meant: (typeof keys)[string]): void {
    switch (meant) {
      case 'next':
        return this.next();
      case 'previous':
        return this.previous();
      case 'first':
        return this.jump(0);
      case 'last':
        return this.jump(this.last);
      case 'darken':
        this.blank = !this.blank;
    }
  }

  #move(to: number): void {
    if (this.blank) this.blank = false;
    else this.jump(to);
  }

  #type(digit: string): void {
    const typed = `${this.typed}${digit}`.slice(-mostDigits);
    this.stop();
    this.typed = typed;
    this.#forget = setTimeout(() => this.stop(), patience);
  }
}
