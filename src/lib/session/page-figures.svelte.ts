import type { PageFigures, PageId } from '../figures/figure';
import type { Selection } from '../figures/selection';
import { sameSelection, withoutOwn } from './selection-url';
import type { EngineState, Session } from './session.svelte';

/** What went wrong in a question is for those who mend it; the page says that it did. */
function sayWhy(reason: unknown): null {
  console.error(reason);
  return null;
}

/** Where a page's figures come from: the file of a shipped selection, or the engine. */
export class PageFiguresState {
  /** the picture that stands; it stays until the new one is there */
  shown: PageFigures;
  /** whether it is the picture that was asked for */
  fits = $state(true);
  /** whether what was asked for cannot be had */
  failed = $state(false);

  readonly #session: Session;
  readonly #page: PageId;
  readonly #readFile: (area: string) => Promise<PageFigures | null>;
  #turn = 0;
  #prepared = false;

  constructor(
    session: Session,
    page: PageId,
    prerendered: PageFigures,
    readFile: (area: string) => Promise<PageFigures | null>,
  ) {
    this.#session = session;
    this.#page = page;
    this.#readFile = readFile;
    this.shown = $state.raw(prerendered);
    $effect(() => {
      session.shown = this.#follow(
        session.selection,
        session.engine,
        session.prerenderedHolds,
        session.revision,
      );
    });
  }

  async #follow(
    wanted: Selection,
    engine: EngineState,
    prerenderedHolds: boolean,
    revision: number,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    const stands = prerenderedHolds && this.#sameAsShown(wanted);
    this.fits = stands;
    this.failed = false;
    if (stands && engine === 'ready') this.#prepare(wanted);
    if (stands) return;
    const found = await this.#find(wanted, engine === 'ready', prerenderedHolds).catch(sayWhy);
    if (turn !== this.#turn) return;
    if (found) this.shown = found;
    if (found) this.fits = revision === this.#session.revision;
    else this.failed = engine !== 'loading';
  }

  /** The engine makes the page once before anybody waits for it: the second time is several times faster. */
  #prepare(wanted: Selection): void {
    if (this.#prepared) return;
    this.#prepared = true;
    this.#session.figures(this.#page, wanted).catch(() => undefined);
  }

  #find(wanted: Selection, engine: boolean, prerenderedHolds: boolean): Promise<PageFigures | null> {
    if (engine) return this.#session.figures(this.#page, wanted);
    if (prerenderedHolds && this.#isShipped(wanted)) return this.#fromFile(wanted.own);
    return Promise.resolve(null);
  }

  /** A file made from other data than the page was is not its twin: then the engine is waited for. */
  async #fromFile(area: string): Promise<PageFigures | null> {
    const file = await this.#readFile(area);
    return file?.data === this.#session.built.fingerprint ? file : null;
  }

  #sameAsShown(wanted: Selection): boolean {
    const { newestAsOf } = this.#session.facts;
    return sameSelection({ ...wanted, setPer: wanted.setPer ?? newestAsOf }, this.shown.selection);
  }

  /** Own area and nothing else differs from the default, and the area has a file. */
  #isShipped(wanted: Selection): boolean {
    const { defaults, areas } = this.#session.built;
    const file = { ...defaults, own: wanted.own, compare: withoutOwn(defaults.compare, wanted.own) };
    return sameSelection(wanted, file) && areas.some((area) => area.code === wanted.own);
  }
}
