import type { DBSchema, IDBPDatabase } from 'idb';
import type {
  Archive,
  ArchiveContent,
  ArchivedImport,
  DamagedImport,
  ImportToAdd,
  NewImport,
  Original,
} from './archive';
import { asArchiveError } from './archive-error';
import { contentHash, hasHash } from './content-hash';
import { rememberedDecisions } from './remembered';
import { openRecord, sealRecord, type SavedImport, type SealedRecord } from './sealed-record';
import { tabChanges } from './tab-changes';
import { VisitImports } from './visit-imports';

/** What became of an import after it was saved. Marks are only added. */
export interface Mark {
  import: number;
  state: ArchivedImport['state'];
  /** ISO instant */
  at: string;
}

export interface ArchiveSchema extends DBSchema {
  imports: { key: number; value: SealedRecord };
  originals: { key: number; value: Blob };
  marks: { key: number; value: Mark };
}

type Database = IDBPDatabase<ArchiveSchema>;

const strict = { durability: 'strict' } as const;
const states: unknown[] = ['used', 'undone'] satisfies ArchivedImport['state'][];

/** The archive in IndexedDB. */
export class IndexedArchive implements Archive {
  readonly lasting = true;
  readonly whyNotLasting = null;
  readonly #database: Database;
  readonly #visit = new VisitImports();
  readonly #tabs;

  constructor(database: Database) {
    this.#database = database;
    this.#tabs = tabChanges(database.name);
  }

  async read(): Promise<ArchiveContent> {
    try {
      const content = await this.#readAll();
      return { ...content, imports: [...content.imports, ...this.#visit.all] };
    } catch (thrown) {
      throw asArchiveError(thrown);
    }
  }

  async original(id: number): Promise<Original | null> {
    if (this.#visit.has(id)) return this.#visit.original(id);
    try {
      const [blob, record] = await Promise.all([
        this.#database.get('originals', id) as Promise<unknown>,
        this.#database.get('imports', id) as Promise<unknown>,
      ]);
      if (!(blob instanceof Blob)) return null;
      const saved = openRecord(record, id);
      return { blob, intact: 'hash' in saved && (await hasHash(blob, saved.hash)) };
    } catch {
      return null;
    }
  }

  async add(entry: NewImport, original: Blob): Promise<ArchivedImport> {
    const [added] = await this.addAll([{ entry, original }]);
    if (!added) throw asArchiveError(null);
    return added;
  }

  async addAll(imports: readonly ImportToAdd[]): Promise<ArchivedImport[]> {
    const hashed = await Promise.all(imports.map(withHash));
    const added = await this.#write((tx) => this.#addHashed(tx, hashed));
    for (const { replaces } of added) if (replaces !== null) this.#visit.mark(replaces, 'undone');
    return added;
  }

  async addForVisit(entry: NewImport, original: Blob): Promise<ArchivedImport> {
    const { replaces } = entry;
    const added = await this.#visit.add(entry, original);
    if (replaces !== null && !this.#visit.has(replaces)) await this.undo(replaces);
    return added;
  }

  undo(id: number): Promise<void> {
    return this.#mark(id, 'undone');
  }

  redo(id: number): Promise<void> {
    return this.#mark(id, 'used');
  }

  async remembered(shape: string) {
    return rememberedDecisions((await this.read()).imports, shape);
  }

  onChange(listener: () => void): () => void {
    return this.#tabs.listen(listener);
  }

  close(): void {
    this.#tabs.close();
    this.#database.close();
  }

  async #addHashed(tx: Writing, imports: HashedImport[]): Promise<ArchivedImport[]> {
    const ids = new Map<number, number>();
    const added: ArchivedImport[] = [];
    for (const { entry, original, hash, importedAt, state, key } of imports) {
      // the key generator gives a number that was never used; the record is sealed with it
      const id = await tx.objectStore('imports').add({ version: 0 } as SealedRecord);
      if (key !== undefined) ids.set(key, id);
      const replaces = key === undefined ? entry.replaces : (ids.get(entry.replaces ?? -1) ?? null);
      const saved: SavedImport = { ...entry, replaces, id, importedAt, bytes: original.size, hash };
      await tx.objectStore('imports').put(sealRecord(saved));
      await tx.objectStore('originals').put(original, id);
      const marks = tx.objectStore('marks');
      if (state === 'undone') await marks.add({ import: id, state, at: importedAt });
      else if (key === undefined && replaces !== null && !this.#visit.has(replaces))
        await marks.add({ import: replaces, state: 'undone', at: importedAt });
      added.push({ ...saved, state, kept: true });
    }
    return added;
  }

  async #mark(id: number, state: ArchivedImport['state']): Promise<void> {
    if (this.#visit.has(id)) return this.#visit.mark(id, state);
    const at = new Date().toISOString();
    await this.#write((tx) => tx.objectStore('marks').add({ import: id, state, at }));
  }

  /** Runs some writes as one transaction, and tells the other tabs when it is on the disk. */
  async #write<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    try {
      const tx = writing(this.#database);
      const [result] = await Promise.all([work(tx), tx.done]).catch((thrown: unknown) => {
        abort(tx);
        throw thrown;
      });
      this.#tabs.tell();
      return result;
    } catch (thrown) {
      throw asArchiveError(thrown);
    }
  }

  async #readAll(): Promise<ArchiveContent> {
    const tx = this.#database.transaction(['imports', 'originals', 'marks']);
    const [ids, records, originals, marks] = await Promise.all([
      tx.objectStore('imports').getAllKeys(),
      tx.objectStore('imports').getAll() as Promise<unknown[]>,
      tx.objectStore('originals').getAllKeys(),
      tx.objectStore('marks').getAll() as Promise<unknown[]>,
    ]);
    const opened = ids.map((id, index) => openRecord(records[index], id));
    return sorted(opened, new Set(originals), statesFrom(marks));
  }
}

type Writing = ReturnType<typeof writing>;

/** An import with its hash at hand: a transaction waits for nothing else. */
interface HashedImport extends Required<Omit<ImportToAdd, 'key'>> {
  key: number | undefined;
  hash: string;
}

async function withHash({ entry, original, importedAt, state, key }: ImportToAdd): Promise<HashedImport> {
  // of a file on the disk its content only: the name is part of the record
  const content = new Blob([original]);
  const hash = await contentHash(content);
  const now = new Date().toISOString();
  return { entry, original: content, hash, importedAt: importedAt ?? now, state: state ?? 'used', key };
}

function writing(database: Database) {
  return database.transaction(['imports', 'originals', 'marks'], 'readwrite', strict);
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // it has ended already
  }
}

/** The last mark of each import; null where a mark cannot be read. */
function statesFrom(marks: unknown[]): Map<number, ArchivedImport['state'] | null> {
  const found = new Map<number, ArchivedImport['state'] | null>();
  for (const mark of marks) {
    const { import: id, state } = (mark ?? {}) as Partial<Record<keyof Mark, unknown>>;
    if (typeof id === 'number')
      found.set(id, states.includes(state) ? (state as ArchivedImport['state']) : null);
  }
  return found;
}

const withoutOriginal = 'Filens indhold mangler.';
const withoutRecord = 'Oplysningerne om filen mangler.';
const markDamaged = 'Det kan ikke læses, om filen er fortrudt.';

/** Parts what can be trusted from what cannot. */
function sorted(
  opened: ReturnType<typeof openRecord>[],
  originals: Set<number>,
  marks: Map<number, ArchivedImport['state'] | null>,
): ArchiveContent {
  const content: ArchiveContent = { imports: [], damaged: [] };
  for (const record of opened) {
    const { id, file } = record;
    const hasOriginal = originals.delete(id);
    const state = marks.has(id) ? marks.get(id) : 'used';
    const damaged = (reason: string): DamagedImport => ({ id, file, reason, hasOriginal });
    if ('reason' in record) content.damaged.push(damaged(record.reason));
    else if (!hasOriginal) content.damaged.push(damaged(withoutOriginal));
    else if (!state) content.damaged.push(damaged(markDamaged));
    else content.imports.push({ ...record, state, kept: true });
  }
  for (const id of originals)
    content.damaged.push({ id, file: null, reason: withoutRecord, hasOriginal: true });
  return content;
}
