import type { Archive, ArchiveContent, ArchivedImport, DamagedImport, NewImport } from '../archive/archive';
import { ArchiveError } from '../archive/archive-error';
import { openArchive } from '../archive/open-archive';
import type { PackageLook, TakenIn } from '../archive/package/take-in-package';
import type { SeriesSettings } from '../schema/series-settings';
import type { Decisions } from '../schema/decisions';
import { EngineCopy, type Unloaded } from './engine-copy';
import { Queue } from './queue';
import type { Workshop } from './workshop';

const notDone = 'Det kunne ikke lade sig gøre. De viste tal er ikke ændret.';

function saying(thrown: unknown): string {
  return thrown instanceof ArchiveError ? thrown.message : notDone;
}

/** The files that were saved in this browser. What the engine holds of them always follows what the archive says. */
export class Imports {
  /** by id, ascending; undone ones too */
  entries = $state.raw<ArchivedImport[]>([]);
  damaged = $state.raw<DamagedImport[]>([]);
  unloaded = $state.raw<Unloaded[]>([]);
  /** why nothing will be kept, as a Danish sentence; null: it will */
  notKept = $state<string | null>(null);
  /** what could not be done, as a Danish sentence; null: all went well */
  failure = $state<string | null>(null);
  /** whether the archive has been read */
  known = $state(false);

  readonly #onchange: () => void;
  readonly #open: () => Promise<Archive>;
  readonly #queue = new Queue();
  #opening: Promise<Archive> | null = null;
  #copy: EngineCopy | null = null;
  /** what was being loaded when an engine died: twice is no chance, and then it is not tried again in this visit */
  #suspects: readonly number[] = [];

  /** @param onchange called when the engine holds something else than before */
  constructor(onchange: () => void, open: () => Promise<Archive> = openArchive) {
    this.#onchange = onchange;
    this.#open = open;
  }

  /** Whether figures without these files would not be whole. */
  get inUse(): boolean {
    return this.entries.some(({ state }) => state === 'used');
  }

  /** The archive itself, for taking the whole of it out and in. */
  archive(): Promise<Archive> {
    return (this.#opening ??= this.#open());
  }

  /** Reads the archive; what it holds is shown when there is a workshop. */
  async open(): Promise<void> {
    const archive = await this.archive();
    this.notKept = archive.whyNotLasting;
    this.#list(await this.#content());
    archive.onChange(() => void this.sync());
  }

  /** Puts everything that is used into a fresh workshop. */
  fill(workshop: Workshop): Promise<void> {
    return this.#queue.run(async () => {
      const died = this.#copy?.loading ?? null;
      if (died !== null) this.#suspects = [...this.#suspects, died];
      const deadly = this.#suspects.filter((id, index) => this.#suspects.indexOf(id) !== index);
      this.#copy = new EngineCopy(workshop, await this.archive(), deadly);
      await this.#follow();
    });
  }

  /** Takes over what any tab has done. */
  sync(): Promise<void> {
    return this.#queue.run(async () => {
      if (await this.#follow()) this.#onchange();
    });
  }

  /**
   * Saves what was looked at, and uses it. Where there is no room it is used for this visit, and that is said.
   * @param lookId number of the reading in the workshop
   */
  save(lookId: number, entry: NewImport, original: Blob): Promise<ArchivedImport | null> {
    return this.#do(async (archive) => {
      const saved = await this.#add(archive, entry, original);
      // an engine that fails has no say in what is saved: following the archive loads it, or names it
      await this.#copy?.use(lookId, saved).catch(() => undefined);
      return saved;
    });
  }

  async undo(id: number): Promise<void> {
    await this.#do((archive) => archive.undo(id));
  }

  async redo(id: number): Promise<void> {
    await this.#do((archive) => archive.redo(id));
  }

  /** The original bytes, as they were saved or as what is left of them. */
  async original(id: number): Promise<Blob | null> {
    return (await (await this.archive()).original(id))?.blob ?? null;
  }

  /**
   * Everything as one file.
   * @param shipped the web server's files, which go with it
   * @param workshop makes CSV of workbooks, for other tools
   * @param series what was said of series
   */
  async asPackage(
    shipped: ReadonlyMap<string, Uint8Array>,
    workshop: Workshop,
    series: readonly SeriesSettings[] = [],
  ): Promise<Blob> {
    const { writePackage } = await import('../archive/package/write-package');
    const csvOf = ({ file, decisions }: ArchivedImport, blob: Blob) =>
      workshop.tidyCsv({ name: file, blob }, decisions).catch(() => null);
    return writePackage(await this.archive(), shipped, csvOf, series);
  }

  /** What a file that `asPackage` wrote has in it; nothing is taken in. Null where the archive cannot be read. */
  async lookInto(zip: Blob): Promise<PackageLook | null> {
    const { lookIntoPackage } = await import('../archive/package/take-in-package');
    return lookIntoPackage(zip, await this.archive()).catch(() => null);
  }

  /** Takes in what `asPackage` wrote. Null where the archive could not take it; `failure` says why. */
  async takeIn(zip: Blob): Promise<TakenIn | null> {
    const { takeInPackage } = await import('../archive/package/take-in-package');
    return this.#do((archive) => takeInPackage(zip, archive));
  }

  async remembered(shape: string): Promise<Decisions | null> {
    const archive = await this.archive();
    return archive.remembered(shape).catch(() => null);
  }

  async #add(archive: Archive, entry: NewImport, original: Blob): Promise<ArchivedImport> {
    try {
      return await archive.add(entry, original);
    } catch (thrown) {
      this.failure = `${saying(thrown)} Den bruges, så længe siden er åben.`;
      return archive.addForVisit(entry, original);
    }
  }

  /** Does something with the archive, and then follows it. */
  #do<T>(work: (archive: Archive) => Promise<T>): Promise<T | null> {
    return this.#queue.run(async () => {
      this.failure = null;
      try {
        return await work(await this.archive());
      } catch (thrown) {
        this.failure = saying(thrown);
        return null;
      } finally {
        await this.#follow();
        this.#onchange();
      }
    });
  }

  /** What the archive holds; where it cannot be read, what was known before. */
  async #content(): Promise<ArchiveContent> {
    try {
      return await (await this.archive()).read();
    } catch (thrown) {
      this.failure = saying(thrown);
      return { imports: this.entries, damaged: this.damaged };
    }
  }

  #list({ imports, damaged }: ArchiveContent): void {
    this.entries = imports;
    this.damaged = damaged;
    this.known = true;
  }

  /** Makes the engine hold what the archive says, and then lists it. True where something changed. */
  async #follow(): Promise<boolean> {
    const content = await this.#content();
    const isChanged = (await this.#copy?.follow(content.imports)) ?? false;
    this.unloaded = this.#copy?.unloaded ?? [];
    this.#list(content);
    return isChanged;
  }
}
