import type { ArchivedImport, ImportToAdd, NewImport, Original } from './archive';
import { contentHash } from './content-hash';

/** Numbers of imports that are not kept begin here, above all that ever will be. */
const visitIdsFrom = 400_000;

/** Imports that live until the page is closed. */
export class VisitImports {
  readonly #entries = new Map<number, { entry: ArchivedImport; blob: Blob }>();
  #next = visitIdsFrom;

  get all(): ArchivedImport[] {
    return [...this.#entries.values()].map(({ entry }) => entry);
  }

  has(id: number): boolean {
    return this.#entries.has(id);
  }

  async add(entry: NewImport, original: Blob): Promise<ArchivedImport> {
    const bytes = new Uint8Array(await original.arrayBuffer());
    const blob = new Blob([bytes]);
    const hash = await contentHash(blob);
    const id = this.#next++;
    const importedAt = new Date().toISOString();
    const added: ArchivedImport = {
      ...entry,
      id,
      importedAt,
      bytes: bytes.length,
      hash,
      state: 'used',
      kept: false,
    };
    this.#entries.set(id, { entry: added, blob });
    if (entry.replaces !== null) this.mark(entry.replaces, 'undone');
    return added;
  }

  async addAll(all: readonly ImportToAdd[]): Promise<ArchivedImport[]> {
    const added: ArchivedImport[] = [];
    for (const { entry, original, state } of all) {
      const one = await this.add({ ...entry, replaces: null }, original);
      if (state) this.mark(one.id, state);
      added.push({ ...one, state: state ?? 'used' });
    }
    return added;
  }

  mark(id: number, state: ArchivedImport['state']): void {
    const found = this.#entries.get(id);
    if (found) this.#entries.set(id, { ...found, entry: { ...found.entry, state } });
  }

  original(id: number): Original | null {
    const found = this.#entries.get(id);
    return found ? { blob: found.blob, intact: true } : null;
  }
}
