// Everything that only the engine needs. Imported when the first chart stands, never before.
import { startBrowserEngine } from '../db/engine-browser';
import type { Engine } from '../db/engine';
import type { PageFigures, PageId } from '../figures/figure';
import { buildPage } from '../figures/pages';
import type { Selection } from '../figures/selection';
import { siteFacts, type SiteFacts } from '../figures/site-facts';
import { storePackage, type LoadedPackage } from '../pipeline/load-package';
import { readPackage, type ResourceProblems } from '../pipeline/read-package';
import { loadTyped, removeImport } from '../pipeline/load';
import type { Understood } from '../pipeline/understand';
import type { ResourceSettings } from '../schema/data-package';
import { FileReaderWorker } from './file-reader';
import { readFrom, type ServerData } from './server-data';

/** The engine with the web server's data in it, and this visit's own files. */
export interface Workshop {
  facts: SiteFacts;
  /** what is wrong with the web server's files; empty where all is well */
  readonly problems: ResourceProblems[];
  /** makes a page's figures; `setPer` null is the newest there is */
  figures(page: PageId, selection: Selection): Promise<PageFigures>;
  /** reads and checks a file without keeping it, beside the main thread */
  look(file: string, bytes: Uint8Array, settings?: ResourceSettings): Promise<Understood>;
  /** loads a table that was understood; resolves to its import's number, null where there is nothing to load */
  use(understood: Understood): Promise<number | null>;
  remove(importId: number): Promise<void>;
  close(): Promise<void>;
}

class BrowserWorkshop implements Workshop {
  facts!: SiteFacts;

  constructor(
    private readonly engine: Engine,
    private readonly loaded: LoadedPackage,
    private readonly reader: FileReaderWorker,
  ) {}

  get problems(): ResourceProblems[] {
    return this.loaded.problems.filter(({ problems }) =>
      problems.some(({ severity }) => severity === 'error'),
    );
  }

  async refreshFacts(): Promise<this> {
    this.facts = await siteFacts(this.engine, this.loaded);
    return this;
  }

  figures(page: PageId, selection: Selection): Promise<PageFigures> {
    const { areas, fingerprint } = this.loaded;
    const { meetings, newestAsOf } = this.facts;
    const settled = { ...selection, setPer: selection.setPer ?? newestAsOf };
    return buildPage(page, { engine: this.engine, selection: settled, areas, meetings }, fingerprint);
  }

  look(file: string, bytes: Uint8Array, settings?: ResourceSettings): Promise<Understood> {
    const { areas, package: shipped } = this.loaded;
    return this.reader.understand({
      file,
      bytes,
      settings,
      areas: areas.all,
      defaultArea: shipped.ugetal.ownArea,
    });
  }

  async use({ typed, text }: Understood): Promise<number | null> {
    if (!typed || typed.rows.length === 0) return null;
    const info = {
      file: text.file,
      title: text.file,
      source: `Egen fil: ${text.file}`,
      example: false,
      own: true,
    };
    const id = await loadTyped(this.engine, typed, info);
    await this.refreshFacts();
    return id;
  }

  async remove(importId: number): Promise<void> {
    await removeImport(this.engine, importId);
    await this.refreshFacts();
  }

  close(): Promise<void> {
    this.reader.close();
    return this.engine.close();
  }
}

/** Starts the engine while a worker reads what the web server has. Rejects where the engine cannot start. */
export async function openWorkshop(data: ServerData): Promise<Workshop> {
  const reader = new FileReaderWorker();
  const reading = readPackage(readFrom(data), (file, bytes, { areas, ...known }) =>
    reader.understand({ file, bytes, areas: areas.all, ...known }),
  );
  const [engine, read] = await Promise.all([startBrowserEngine(), reading]);
  const loaded = await storePackage(engine, read);
  return new BrowserWorkshop(engine, loaded, reader).refreshFacts();
}
