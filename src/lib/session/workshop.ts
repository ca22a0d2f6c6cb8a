// Everything that only the engine needs. Imported when the first chart stands, never before.
import { compareStaged } from '../db/compare-staged';
import type { Engine } from '../db/engine';
import { startBrowserEngine } from '../db/engine-browser';
import type { PackedTable } from '../db/packed-table';
import { dropStaged, stageRows } from '../db/staged';
import { dropStagedDuplicates } from '../db/staged-duplicates';
import type { FigureContext, PageFigures, PageId } from '../figures/figure';
import { listSeries, type OwnSeries } from '../figures/own-series/listed';
import { buildPage, buildSeries } from '../figures/pages';
import { buildRevisions, type Revisions } from '../figures/revisions';
import type { Selection } from '../figures/selection';
import { siteFacts, type SiteFacts } from '../figures/site-facts';
import { keepStaged, removeImport, type ImportInfo } from '../pipeline/load';
import { storePackage, type LoadedPackage } from '../pipeline/load-package';
import { readPackage, type ReadPackage, type ResourceProblems } from '../pipeline/read-package';
import type { LookRequest } from '../pipeline/readings';
import { repeatedKeys } from '../pipeline/repeated-keys';
import type { Decisions } from '../schema/decisions';
import type { Comparison, Look, Window } from '../schema/look';
import type { OwnTable } from '../schema/own-tables';
import { FileReaderWorker } from './file-reader';
import { readOwnRows, type OwnRow } from './own-rows';
import { LargeRows } from './large-rows';
import { readFrom, type ServerData } from './server-data';

/** A file as the page has it. */
export interface GivenFile {
  name: string;
  blob: Blob;
}

/** How a file is looked at. */
export interface LookOptions {
  /** told how far a large file is read, 0 to 1 */
  onshare?: (share: number) => void;
  /** the look that it takes the place of */
  instead?: number;
}

/** What figures depend on beside the selection. */
export type Around = Pick<FigureContext, 'meetings' | 'series' | 'seriesTitles'>;

/** The engine with the web server's data in it, and the files that a person brings. */
export interface Workshop {
  facts: SiteFacts;
  /** what is wrong with the web server's files; empty where all is well */
  readonly problems: ResourceProblems[];
  /** what was read of the web server's files: with it a fresh workshop is opened sooner */
  readonly read: ReadPackage;
  /** settles with the reason when the engine has died; then open a fresh one */
  readonly died: Promise<Error>;
  /** makes a page's figures; `setPer` null is the newest there is; changes are counted from the meetings' days */
  figures(page: PageId, selection: Selection, around: Around): Promise<PageFigures>;
  /** every series that has no figure of its own; `every`: those that have one too */
  series(selection: Selection, around: Around, every?: boolean): Promise<OwnSeries[]>;
  /** makes the figures of one of them */
  seriesFigures(key: string, selection: Selection, around: Around): Promise<PageFigures>;
  /** makes the figure of what was said when of what a figure shows; null where that cannot be asked of it */
  revisions(figure: string, selection: Selection, around: Around): Promise<Revisions>;
  /** the engine itself, to be copied */
  readonly held: Engine;
  /** looks at a file beside the main thread: of a large one at its head only, which the look says; else as `look` does */
  peek(file: GivenFile, decisions?: Decisions): Promise<Look>;
  /** reads and checks a file without storing it, beside the main thread; rejects with `ReadingStopped` where it was cancelled */
  look(file: GivenFile, decisions?: Decisions, options?: LookOptions): Promise<Look>;
  /** the newest rows of a small table of one area, as they are edited */
  ownRows(table: OwnTable, own: string): Promise<OwnRow[]>;
  /** the rows around a line of what was looked at, as they stand in the file */
  around(id: number, line: number): Promise<Window<string[]>>;
  /** what storing the file as an import would change; null where it has nothing to store */
  compare(id: number, importNumber: number, replaces: number | null): Promise<Comparison | null>;
  /** stores what was looked at as the import with a number; false where there is nothing to store */
  use(id: number, importNumber: number, info: ImportInfo): Promise<boolean>;
  remove(importNumber: number): Promise<void>;
  /** a workbook's rows as they are stored, as CSV for other tools; null for other files, which are CSV already */
  tidyCsv(file: GivenFile, decisions: Decisions): Promise<string | null>;
  /** forgets what was looked at */
  release(id: number): Promise<void>;
  /** cancels what is being read */
  stopReading(): void;
  close(): Promise<void>;
}

class BrowserWorkshop implements Workshop {
  facts!: SiteFacts;
  /** what waits in the engine, by its number, but for the bytes */
  readonly #staged = new Map<number, PackedTable>();

  constructor(
    private readonly engine: Engine,
    private readonly loaded: LoadedPackage,
    private readonly reader: FileReaderWorker,
    readonly read: ReadPackage,
  ) {}

  get problems(): ResourceProblems[] {
    return this.loaded.problems.filter(({ problems }) =>
      problems.some(({ severity }) => severity === 'error'),
    );
  }

  get died(): Promise<Error> {
    return this.engine.died;
  }

  async refreshFacts(): Promise<this> {
    this.facts = await siteFacts(this.engine, this.loaded);
    return this;
  }

  get held(): Engine {
    return this.engine;
  }

  figures(page: PageId, selection: Selection, around: Around): Promise<PageFigures> {
    return buildPage(page, this.#context(selection, around), this.loaded.fingerprint);
  }

  series(selection: Selection, around: Around, every = false): Promise<OwnSeries[]> {
    return listSeries(this.#context(selection, around), every);
  }

  seriesFigures(key: string, selection: Selection, around: Around): Promise<PageFigures> {
    return buildSeries(key, this.#context(selection, around), this.loaded.fingerprint);
  }

  revisions(figure: string, selection: Selection, around: Around): Promise<Revisions> {
    return buildRevisions(figure, this.#context(selection, around));
  }

  peek({ name, blob }: GivenFile, decisions?: Decisions): Promise<Look> {
    return this.reader.peek(this.#request(name, blob, decisions));
  }

  async look({ name, blob }: GivenFile, decisions?: Decisions, options: LookOptions = {}): Promise<Look> {
    const rows = new LargeRows(this.engine);
    try {
      const look = await this.reader.look(this.#request(name, blob, decisions), async (id, portion) => {
        // two copies of a large file's rows would be too much
        if (options.instead !== undefined) await this.#unstage(options.instead);
        await rows.take(id, portion.packed);
        options.onshare?.(portion.share);
      });
      const taken = look.refused ? await rows.undo() : await rows.done();
      return taken ? await this.#settleLarge(look, taken) : look;
    } catch (thrown) {
      // the rows of a large file that is not read to its end are not left behind
      await rows.undo().catch(() => undefined);
      throw thrown;
    }
  }

  ownRows(table: OwnTable, own: string): Promise<OwnRow[]> {
    return readOwnRows(this.engine, table, own);
  }

  around(id: number, line: number): Promise<Window<string[]>> {
    return this.reader.around(id, line);
  }

  async compare(id: number, importNumber: number, replaces: number | null): Promise<Comparison | null> {
    const packed = await this.#stage(id);
    if (!packed) return null;
    return compareStaged(this.engine, { id, table: packed.table, importId: importNumber, replaces });
  }

  async use(id: number, importNumber: number, info: ImportInfo): Promise<boolean> {
    const packed = await this.#stage(id);
    if (!packed) return false;
    await keepStaged(this.engine, id, { packed, info }, importNumber);
    await this.refreshFacts();
    return true;
  }

  async remove(importNumber: number): Promise<void> {
    await removeImport(this.engine, importNumber);
    await this.refreshFacts();
  }

  async tidyCsv({ name, blob }: GivenFile, decisions: Decisions): Promise<string | null> {
    const isWorkbook = (await blob.slice(0, 2).text()) === 'PK';
    return isWorkbook ? this.reader.tidyCsv(this.#request(name, blob, decisions)) : null;
  }

  async release(id: number): Promise<void> {
    await this.#unstage(id);
    await this.reader.release(id);
  }

  stopReading(): void {
    this.reader.stop();
  }

  close(): Promise<void> {
    this.reader.close();
    return this.engine.close();
  }

  #context(selection: Selection, around: Around): FigureContext {
    const settled = { ...selection, setPer: selection.setPer ?? this.facts.newestAsOf };
    return { engine: this.engine, selection: settled, areas: this.loaded.areas, ...around };
  }

  #request(file: string, blob: Blob, decisions?: Decisions): LookRequest {
    const { areas, package: shipped } = this.loaded;
    return { file, blob, decisions, areas: areas.all, defaultArea: shipped.ugetal.ownArea };
  }

  /** What can only be seen of a large file when all its rows are there: what it says twice. */
  async #settleLarge(look: Look, taken: PackedTable): Promise<Look> {
    const repeated = await dropStagedDuplicates(this.engine, look.id, taken.table);
    const left = look.asStored.total - repeated.same - repeated.different;
    this.#staged.set(look.id, { ...taken, asOf: look.asOf, rowCount: left });
    const problems = [...look.problems, ...repeatedKeys(repeated)];
    return { ...look, problems, asStored: { ...look.asStored, total: left } };
  }

  async #unstage(id: number): Promise<void> {
    if (!this.#staged.delete(id)) return;
    await dropStaged(this.engine, id);
  }

  /** Puts a reading's rows into the engine once. */
  async #stage(id: number): Promise<PackedTable | null> {
    const known = this.#staged.get(id);
    if (known) return known;
    const packed = await this.reader.packed(id);
    if (!packed) return null;
    await stageRows(this.engine, id, packed);
    const withoutBytes = { ...packed, bytes: new Uint8Array() };
    this.#staged.set(id, withoutBytes);
    return withoutBytes;
  }
}

/** Reads what the web server has, in a worker. */
function readServerData(data: ServerData, reader: FileReaderWorker): Promise<ReadPackage> {
  return readPackage(readFrom(data), (file, bytes, { areas, defaultArea, ...decisions }) =>
    reader.pack({ file, blob: new Blob([bytes as BlobPart]), areas: areas.all, defaultArea, decisions }),
  );
}

/**
 * Starts the engine while a worker reads what the web server has. Rejects where the engine cannot start.
 * @param known what an earlier workshop read of the same data
 */
export async function openWorkshop(data: ServerData, known?: ReadPackage): Promise<Workshop> {
  const reader = new FileReaderWorker();
  const [engine, read] = await Promise.all([startBrowserEngine(), known ?? readServerData(data, reader)]);
  const loaded = await storePackage(engine, read);
  return new BrowserWorkshop(engine, loaded, reader, read).refreshFacts();
}
