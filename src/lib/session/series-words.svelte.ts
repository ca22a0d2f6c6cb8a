import { openSeriesStore, type SeriesStore } from '../archive/series-store';
import { laterOf, newSettings, type SeriesSettings } from '../schema/series-settings';
import { Queue } from './queue';

const notKept =
  'Det, I siger om serien, bliver ikke gemt i denne browser. Det bruges, så længe siden er åben.';

/** An instant as it is stored. */
const now = () => new Date().toISOString();

/** What was said in this browser of series that have no figure of their own. */
export class SeriesWords {
  all = $state.raw<SeriesSettings[]>([]);
  /** what is wrong with keeping it, as a Danish sentence; null: nothing */
  notice = $state<string | null>(null);

  readonly #open: () => Promise<SeriesStore>;
  readonly #onchange: () => void;
  readonly #queue = new Queue();
  #opening: Promise<SeriesStore> | null = null;

  /** @param onchange called when figures are others than before */
  constructor(onchange: () => void, open: () => Promise<SeriesStore> = openSeriesStore) {
    this.#onchange = onchange;
    this.#open = open;
  }

  /** Reads it, and follows what other tabs do. */
  async open(): Promise<void> {
    await this.#queue.run(() => this.#read());
    const store = await this.#store().catch(() => null);
    store?.onChange(() => void this.#queue.run(() => this.#read().then(this.#onchange)));
  }

  /** Says something of a series; it is shown at once, and kept. @param before what holds until now, if not said here */
  say(key: string, change: Partial<SeriesSettings>, before?: SeriesSettings): Promise<void> {
    const known = this.all.find((one) => one.key === key) ?? before ?? newSettings(key);
    return this.#take([{ ...known, ...change, key, changed: now() }]);
  }

  /** Takes over what a file says; of each series what was said last stays. How many became others. */
  async takeIn(settings: readonly SeriesSettings[]): Promise<number> {
    const fresh = this.fresh(settings);
    if (fresh.length > 0) await this.#take(fresh);
    return fresh.length;
  }

  /** Those that say something newer than what is known here. */
  fresh(settings: readonly SeriesSettings[]): SeriesSettings[] {
    return settings.filter((one) => {
      const known = this.all.find(({ key }) => key === one.key);
      return !known || known.changed < one.changed;
    });
  }

  async #take(settings: SeriesSettings[]): Promise<void> {
    this.all = laterOf(this.all, settings);
    this.#onchange();
    await this.#queue.run(async () => {
      try {
        await (await this.#store()).put($state.snapshot(settings) as SeriesSettings[]);
      } catch (reason) {
        console.error(reason);
        this.notice = notKept;
      }
    });
  }

  #store(): Promise<SeriesStore> {
    return (this.#opening ??= this.#open());
  }

  async #read(): Promise<void> {
    try {
      const store = await this.#store();
      if (!store.lasting) this.notice = notKept;
      this.all = laterOf(this.all, await store.all());
    } catch (reason) {
      console.error(reason);
      this.notice = notKept;
    }
  }
}
