import { getContext, setContext } from 'svelte';
import type { PageFigures, PageId } from '../figures/figure';
import type { OwnSeries } from '../figures/own-series/listed';
import type { Revisions } from '../figures/revisions';
import type { Selection } from '../figures/selection';
import type { SiteFacts } from '../figures/site-facts';
import { bothDays } from '../meetings/meeting';
import { fingerprint } from '../pipeline/fingerprint';
import { laterOf } from '../schema/series-settings';
import { titlesOf } from './series-titles';
import type { ReadPackage, ResourceProblems } from '../pipeline/read-package';
import { Desk } from './desk.svelte';
import { Imports } from './imports.svelte';
import { Meetings } from './meetings.svelte';
import { SeriesWords } from './series-words.svelte';
import { readSelection } from './selection-url';
import { fetchServerData, type ServerData } from './server-data';
import type { Around, Workshop } from './workshop';

/** What is known about the web server's data beside the data that the pages were built from. */
export type DataState = 'unknown' | 'same' | 'newer' | 'unreachable';

export type EngineState = 'loading' | 'ready' | 'failed';

/** An engine that has died so often in a visit is not started again. */
const mostDeaths = 5;

/** The only lasting state: how far the engine is, whose data it holds, and the person's own files. */
export class Session {
  /** the meetings that are kept in this browser */
  readonly meetings = new Meetings(() => this.changed());
  /** what was said in this browser of series that have no figure of their own */
  readonly seriesWords = new SeriesWords(() => this.changed());
  engine = $state<EngineState>('loading');
  data = $state<DataState>('unknown');
  /** counts what changed in the engine, so that figures know when to be made anew */
  revision = $state(0);
  /** what is wrong with the web server's files, as far as the engine has read them */
  problems = $state.raw<ResourceProblems[]>([]);
  /** of the data that is shown: at first the prerendered one, later the engine's */
  #ofData = $state.raw<SiteFacts>() as SiteFacts;
  /** the same, with the meetings that were held here */
  facts: SiteFacts = $derived({
    ...this.#ofData,
    meetings: bothDays(this.#ofData.meetings, this.meetings.heldDays),
  });
  /** the address's query; empty while prerendering and until hydrated */
  query = $state('');
  /** whether the address has been read: before that, the selection is only the default */
  asked = $state(false);
  /** settles when the page's figures are those of the selection, or cannot be yet */
  shown: Promise<void> = Promise.resolve();
  /** what the page is to show */
  selection: Selection = $derived(readSelection(this.query, this.facts.defaults));

  /** whether the engine died and was replaced in this visit */
  restarted = $state(false);

  /** the files that are saved in this browser, and those on their way in */
  readonly imports = new Imports(() => {
    this.changed();
    void this.desk.compareAnew();
  });
  readonly desk = new Desk(this);
  /** what figures depend on beside the selection */
  readonly around: Around = $derived({
    meetings: this.facts.meetings,
    series: laterOf(this.facts.series ?? [], this.seriesWords.all),
    seriesTitles: titlesOf(this.imports.entries),
  });

  /** the web server's files, and what was read of them */
  serverData = $state.raw<ServerData | null>(null);
  #read: ReadPackage | undefined;
  #deaths = 0;
  #workshop: Workshop | null = null;
  /** tells those who came before the start whose opening they wait for */
  #begin: (opening: Promise<Workshop>) => void = () => undefined;
  #opening: Promise<Workshop> = new Promise((resolve) => (this.#begin = resolve));

  constructor(readonly built: SiteFacts) {
    this.#ofData = built;
    // where nobody waits, nobody need be told
    this.#opening.catch(() => undefined);
  }

  get workshop(): Workshop | null {
    return this.engine === 'ready' ? this.#workshop : null;
  }

  /** Whether the prerendered figures are those of the data on the web server and nothing was added since. */
  get prerenderedHolds(): boolean {
    const { meetings } = this.built;
    const addsDays = this.meetings.heldDays.some((day) => !meetings.includes(day));
    const addsTiles = this.seriesWords.all.length > 0;
    return this.data !== 'newer' && this.revision === 0 && !this.imports.inUse && !addsDays && !addsTiles;
  }

  /**
   * Fetches the web server's data, compares it with what the pages were built from, and starts the engine.
   * @param folder address of the data folder, ending in `/`
   */
  async start(folder: string): Promise<void> {
    const known = Promise.all([this.imports.open(), this.meetings.open(), this.seriesWords.open()]);
    await this.#enter(this.#open(folder, known));
  }

  /** Waits for a workshop and makes it the one that is asked. */
  async #enter(opening: Promise<Workshop>): Promise<void> {
    this.#begin(opening);
    this.#opening = opening;
    try {
      const workshop = await opening;
      this.#workshop = workshop;
      this.#ofData = workshop.facts;
      this.problems = workshop.problems;
      this.engine = 'ready';
      if (this.imports.inUse || this.#deaths > 0) this.changed();
    } catch {
      this.engine = 'failed';
    }
  }

  async #open(folder: string, known: Promise<unknown>): Promise<Workshop> {
    const [data] = await Promise.all([fetchServerData(folder), known]);
    if (data.size === 0) {
      this.data = 'unreachable';
      throw new Error('the data folder cannot be reached');
    }
    this.serverData = data;
    this.data = fingerprint(data) === this.built.fingerprint ? 'same' : 'newer';
    return this.#fresh(data);
  }

  /** A workshop with the web server's data and all that is saved and used. */
  async #fresh(data: ServerData): Promise<Workshop> {
    const { openWorkshop } = await import('./workshop');
    const workshop = await openWorkshop(data, this.#read);
    this.#read = workshop.read;
    void workshop.died.then(() => this.#revive(workshop));
    await this.imports.fill(workshop);
    return workshop;
  }

  /** In place of an engine that died comes a fresh one; one that dies again and again is given up. */
  async #revive(dead: Workshop): Promise<void> {
    this.#deaths += 1;
    dead.close().catch(() => undefined);
    this.#workshop = null;
    if (!this.serverData || this.#deaths > mostDeaths) {
      this.engine = 'failed';
      return;
    }
    this.engine = 'loading';
    this.restarted = true;
    await this.#enter(this.#fresh(this.serverData));
    this.desk.again();
  }

  /** Tells every figure that the engine holds something else than before. */
  changed(): void {
    if (this.#workshop) this.#ofData = this.#workshop.facts;
    this.revision += 1;
  }

  /** The workshop when it is open; rejects where it could not be opened. */
  whenReady(): Promise<Workshop> {
    return this.#opening;
  }

  /** What was said when of what a figure shows, as soon as the engine is there; null where that cannot be asked of it. */
  async revisions(figure: string, selection: Selection): Promise<Revisions> {
    return (await this.whenReady()).revisions(figure, selection, this.around);
  }

  /** A page's figures by the engine; null where it is not there yet. */
  async figures(page: PageId, selection: Selection): Promise<PageFigures | null> {
    return (await this.workshop?.figures(page, selection, this.around)) ?? null;
  }

  /** Every series that has no figure of its own, as soon as the engine is there. */
  async series(selection: Selection, every = false): Promise<OwnSeries[]> {
    return (await this.whenReady()).series(selection, this.around, every);
  }

  /** The figures of one of them, as soon as the engine is there. */
  async seriesFigures(key: string, selection: Selection): Promise<PageFigures> {
    return (await this.whenReady()).seriesFigures(key, selection, this.around);
  }
}

const key = Symbol('session');

export function provideSession(built: SiteFacts): Session {
  return setContext(key, new Session(built));
}

export function useSession(): Session {
  return getContext<Session>(key);
}
