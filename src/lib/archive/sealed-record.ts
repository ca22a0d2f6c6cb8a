import { fnv1a } from '../format/fnv1a';
import { tables } from '../schema/tables';
import type { ArchivedImport, DamagedImport } from './archive';

/** What is written of an import: its text with a checksum, so that damage is seen. */
export interface SealedRecord {
  id: number;
  version: number;
  /** JSON of an import without its state */
  text: string;
  checksum: string;
}

/** An import as it was when it was saved; marks say what became of it. */
export type SavedImport = Omit<ArchivedImport, 'state' | 'kept'>;

const currentVersion = 1;

function checksumOf(id: number, version: number, text: string): string {
  return fnv1a(new TextEncoder().encode(`${id}\0${version}\0${text}`));
}

export function sealRecord(saved: SavedImport): SealedRecord {
  const text = JSON.stringify(saved);
  const { id } = saved;
  return { id, version: currentVersion, text, checksum: checksumOf(id, currentVersion, text) };
}

/** Whether it is an object with names, and no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: unknown): Record<string, unknown> | null {
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const texts = ['file', 'layout', 'title', 'source', 'shape', 'importedAt', 'hash'];

/** Whether what is said of an import has everything that is relied on. */
export function isWholeImport(value: Record<string, unknown>): boolean {
  return (
    typeof value['id'] === 'number' &&
    texts.every((name) => typeof value[name] === 'string') &&
    typeof value['table'] === 'string' &&
    Object.hasOwn(tables, value['table']) &&
    isRecord(value['decisions']) &&
    isRecord(value['counts']) &&
    Object.values(value['counts']).every((count) => typeof count === 'number') &&
    typeof value['bytes'] === 'number' &&
    (value['asOf'] === null || typeof value['asOf'] === 'string') &&
    (value['replaces'] === null || typeof value['replaces'] === 'number')
  );
}

/** What is wrong with a record, as a Danish sentence; null where it is whole. */
function wrongWith(record: Record<string, unknown>, id: number): string | null {
  const { version, text, checksum } = record;
  if (typeof version === 'number' && version > currentVersion)
    return 'Filen er gemt af en nyere udgave af Ugetal. Genindlæs siden.';
  if (version !== currentVersion || typeof text !== 'string') return 'Oplysningerne om filen er ødelagt.';
  if (checksum !== checksumOf(id, version, text)) return 'Oplysningerne om filen er ændret eller ødelagt.';
  const value = parsed(text);
  return value && value['id'] === id && isWholeImport(value) ? null : 'Oplysningerne om filen er ikke hele.';
}

/** Opens what was read from the store under an id. Whatever it is, it never throws. */
export function openRecord(record: unknown, id: number): SavedImport | Omit<DamagedImport, 'hasOriginal'> {
  if (!isRecord(record)) return { id, file: null, reason: 'Oplysningerne om filen er ødelagt.' };
  const reason = wrongWith(record, id);
  const value = parsed(record['text']);
  if (reason === null && value) return value as unknown as SavedImport;
  const file = typeof value?.['file'] === 'string' ? value['file'] : null;
  return { id, file, reason: reason ?? 'Oplysningerne om filen er ødelagt.' };
}
