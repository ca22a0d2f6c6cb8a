import type { PageFigures } from '$lib/figures/figure';
import type { OwnSeries } from '$lib/figures/own-series/listed';
import type { Selection } from '$lib/figures/selection';
import { askedFor } from '$lib/session/selection-url';
import type { Session } from '$lib/session/session.svelte';

/** Every series that has no figure of its own, and the figures of the one that the address names. */
export class SeriesState {
  /** null: not known yet */
  all = $state.raw<OwnSeries[] | null>(null);
  shown = $state.raw<PageFigures | null>(null);
  /** whether what is shown is what was asked for */
  fits = $state(false);
  failed = $state(false);
  /** the series in the address; empty: none */
  readonly key: string;
  readonly chosen: OwnSeries | undefined;

  #turn = 0;

  constructor(session: Session) {
    this.key = $derived(askedFor(session.query, 'n'));
    this.chosen = $derived(this.all?.find(({ key }) => key === this.key));
    $effect(() => {
      void session.revision;
      if (session.asked && session.engine !== 'loading')
        void this.#follow(session, session.selection, this.key);
    });
  }

  async #follow(session: Session, wanted: Selection, key: string): Promise<void> {
    const turn = (this.#turn += 1);
    this.fits = false;
    try {
      const [all, shown] = await Promise.all([
        session.series(wanted),
        key ? session.seriesFigures(key, wanted) : Promise.resolve(null),
      ]);
      if (turn !== this.#turn) return;
      this.all = all;
      this.shown = shown;
      this.fits = true;
      this.failed = false;
    } catch (reason) {
      console.error(reason);
      if (turn === this.#turn) this.failed = true;
    }
  }
}
