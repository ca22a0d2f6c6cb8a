import { mount, unmount, type ComponentProps } from 'svelte';
import { copyStyles } from './page-styles';
import PresenterView from './PresenterView.svelte';

type Shown = ComponentProps<typeof PresenterView>;

/** The presenter's own window: drawn from here, so that it needs no network and knows all that the wall knows. */
export class PresenterWindow {
  /** the browser would not open it */
  blocked = $state(false);
  open = $state(false);
  #end: (() => void) | undefined;
  #window: Window | undefined;

  /** Opens it, or brings it forward. @param onkey hears its keys */
  show(shown: Shown, onkey: (event: KeyboardEvent) => void): void {
    if (this.#window && !this.#window.closed) return this.#window.focus();
    const opened = window.open('', 'ugetal-oplaeg', 'popup,width=1100,height=700');
    this.blocked = opened === null;
    if (!opened) return;
    const { document: inside } = opened;
    // one that was left open by an earlier presentation is used again
    inside.body.replaceChildren();
    inside.title = `Oplæg: ${shown.title}`;
    copyStyles(document, opened as Window & typeof globalThis);
    const view = mount(PresenterView, { target: inside.body, props: shown });
    const closed = () => this.#finish();
    opened.addEventListener('keydown', onkey);
    opened.addEventListener('pagehide', closed);
    this.#window = opened;
    this.#end = () => {
      opened.removeEventListener('keydown', onkey);
      opened.removeEventListener('pagehide', closed);
      void unmount(view);
    };
    this.open = true;
  }

  close(): void {
    const opened = this.#window;
    this.#finish();
    opened?.close();
  }

  #finish(): void {
    this.#end?.();
    this.#end = undefined;
    this.#window = undefined;
    this.open = false;
  }
}
