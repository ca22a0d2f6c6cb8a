import type { Archive, ArchivedImport, NewImport } from '../archive/archive';
import type { ImportInfo } from '../pipeline/load';
import { importNumber } from './import-number';
import type { Workshop } from './workshop';

/** A file that is in the archive and cannot be shown. */
export interface Unloaded {
  id: number;
  file: string;
  /** Danish sentence */
  reason: string;
}

const changed = 'Filens indhold er ændret eller ødelagt, siden den blev gemt.';
const unread = 'Filen kunne ikke læses igen.';
const tooLarge = 'Filen fik beregningen til at gå i stå og er ladt ude.';

/** What the engine says of an import. */
function infoOf({ file, title, source, asOf }: NewImport): ImportInfo {
  return { file, title, source, asOf, example: false, own: true };
}

/** What one engine holds of the archive, and the way to make it hold what it should. */
export class EngineCopy {
  readonly #workshop: Workshop;
  readonly #archive: Archive;
  readonly #held = new Set<number>();
  readonly #unloaded = new Map<number, Unloaded>();
  readonly #leftOut: readonly number[];
  /** the import that is being loaded; stays where the engine died of it */
  loading: number | null = null;

  /** @param leftOut ids that ended engines before */
  constructor(workshop: Workshop, archive: Archive, leftOut: readonly number[]) {
    this.#workshop = workshop;
    this.#archive = archive;
    this.#leftOut = leftOut;
  }

  get unloaded(): Unloaded[] {
    return [...this.#unloaded.values()];
  }

  /** Makes the engine hold these imports and no others of the archive, in their order. True where something changed. */
  async follow(entries: readonly ArchivedImport[]): Promise<boolean> {
    const used = entries.filter(({ state }) => state === 'used');
    const surplus = [...this.#held].filter((id) => !used.some((entry) => entry.id === id));
    for (const id of surplus) {
      await this.#workshop.remove(importNumber(id));
      this.#held.delete(id);
    }
    for (const id of this.#unloaded.keys())
      if (!used.some((entry) => entry.id === id)) this.#unloaded.delete(id);
    const lacking = used.filter(({ id }) => !this.#held.has(id) && !this.#unloaded.has(id));
    for (const entry of lacking) await this.#load(entry);
    return surplus.length + lacking.length > 0;
  }

  /** Uses what was just looked at and saved, without reading it again. */
  async use(lookId: number, saved: ArchivedImport): Promise<void> {
    if (await this.#workshop.use(lookId, importNumber(saved.id), infoOf(saved))) this.#held.add(saved.id);
  }

  /** Loads one import. What cannot be loaded is named, and the rest goes on. */
  async #load(entry: ArchivedImport): Promise<void> {
    const reason = await this.#reasonNotTo(entry);
    if (reason === null) this.#held.add(entry.id);
    else this.#unloaded.set(entry.id, { id: entry.id, file: entry.file, reason });
  }

  /** Null where the import is loaded. */
  async #reasonNotTo(entry: ArchivedImport): Promise<string | null> {
    const { id, file, decisions } = entry;
    if (this.#leftOut.includes(id)) return tooLarge;
    const original = await this.#archive.original(id);
    if (!original?.intact) return changed;
    this.loading = id;
    const given = { name: file, blob: original.blob };
    try {
      // cancelling a file on the desk ends the worker that both are read in
      const look = await this.#workshop
        .look(given, decisions)
        .catch(() => this.#workshop.look(given, decisions));
      const isUsed = await this.#workshop.use(look.id, importNumber(id), infoOf(entry));
      await this.#workshop.release(look.id);
      this.loading = null;
      return isUsed ? null : unread;
    } catch {
      return unread;
    }
  }
}
