import type { Understood } from '../pipeline/understand';
import type { ResourceSettings } from '../schema/data-package';
import type { Workshop } from './workshop';

/** A file of this visit: what was understood of it, and whether the figures use it. */
export interface OwnFile {
  id: number;
  name: string;
  bytes: Uint8Array;
  settings: ResourceSettings;
  /** whether the as-of date was taken from the file's own date, and should be looked at */
  asOfGuessed: boolean;
  understood: Understood;
  /** the import's number in the database; null: not used */
  importId: number | null;
}

/** Where the files are taken to, and who must hear of it. */
export interface Owner {
  whenReady(): Promise<Workshop>;
  changed(): void;
}

function dayOf(file: File): string {
  return new Date(file.lastModified).toISOString().slice(0, 10);
}

function lacksAsOf(understood: Understood): boolean {
  return understood.problems.some((problem) => problem.code === 'as_of_missing');
}

/** The files that were opened during this visit. They live in memory only and are gone when the page is closed. */
export class OwnFiles {
  files = $state.raw<OwnFile[]>([]);
  /** name of the file that is being read; null: none */
  reading = $state<string | null>(null);
  /** what could not be done, as a Danish sentence; null: all went well */
  failure = $state<string | null>(null);

  readonly #owner: Owner;
  #next = 1;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  /** Reads files, takes them into the figures where they are understood, and lists them newest first. */
  async add(files: File[]): Promise<void> {
    await this.#work(async (workshop) => {
      for (const file of files) {
        this.reading = file.name;
        const bytes = new Uint8Array(await file.arrayBuffer());
        this.files = [await this.#take(workshop, file, bytes), ...this.files];
        this.#owner.changed();
      }
    });
  }

  /** Reads a file again with what the person says about it (as-of date, area). */
  async settle(file: OwnFile, settings: ResourceSettings): Promise<void> {
    await this.#work(async (workshop) => {
      if (file.importId !== null) await workshop.remove(file.importId);
      const understood = await workshop.look(file.name, file.bytes, settings);
      const importId = await workshop.use(understood);
      const settled = { ...file, settings, understood, importId, asOfGuessed: false };
      this.files = this.files.map((other) => (other.id === file.id ? settled : other));
      this.#owner.changed();
    });
  }

  /** Takes a file out of the figures and the list. */
  async remove(file: OwnFile): Promise<void> {
    await this.#work(async (workshop) => {
      if (file.importId !== null) await workshop.remove(file.importId);
      this.files = this.files.filter((other) => other.id !== file.id);
      this.#owner.changed();
    });
  }

  async #take(workshop: Workshop, file: File, bytes: Uint8Array): Promise<OwnFile> {
    const id = this.#next++;
    const first = await workshop.look(file.name, bytes);
    const asOfGuessed = lacksAsOf(first);
    const settings = asOfGuessed ? { asOf: dayOf(file) } : {};
    const understood = asOfGuessed ? await workshop.look(file.name, bytes, settings) : first;
    const importId = await workshop.use(understood);
    return { id, name: file.name, bytes, settings, asOfGuessed, understood, importId };
  }

  async #work(task: (workshop: Workshop) => Promise<void>): Promise<void> {
    this.failure = null;
    try {
      await task(await this.#owner.whenReady());
    } catch {
      this.failure =
        'Filen kunne ikke tages i brug. Genindlæs siden, og prøv igen. De viste tal er ikke ændret.';
    } finally {
      this.reading = null;
    }
  }
}
