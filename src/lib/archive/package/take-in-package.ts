import type { Archive, ArchivedImport, ImportToAdd } from '../archive';
import { hasHash } from '../content-hash';
import { isRecord, isWholeImport } from '../sealed-record';
import type { PackedImport } from './package-descriptor';
import { readZip, ZipRefused } from './zip-reader';

/** What became of a package. */
export interface TakenIn {
  added: number;
  /** imports that were here already */
  known: number;
  /** why nothing was taken in, as a Danish sentence; null where it was */
  refused: string | null;
}

interface Described {
  path: string;
  packed: PackedImport;
}

const noPackage = 'Filen er ikke gemt fra Ugetal: den har ingen beskrivelse (datapackage.json) af filer.';

/** The imports that a package describes. Throws `ZipRefused`. */
function described(files: ReadonlyMap<string, Uint8Array>): Described[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(files.get('datapackage.json')));
  } catch {
    throw new ZipRefused(noPackage);
  }
  const resources = isRecord(value) && Array.isArray(value['resources']) ? value['resources'] : null;
  if (!resources) throw new ZipRefused(noPackage);
  return resources.flatMap((resource: unknown) => {
    const settings = isRecord(resource) ? resource['ugetal'] : null;
    if (!isRecord(resource) || !isRecord(settings) || !('import' in settings)) return [];
    const { import: packed } = settings;
    const { path } = resource;
    if (typeof path !== 'string' || !isRecord(packed) || !isWholeImport(packed))
      throw new ZipRefused('Beskrivelsen af en af filerne i den er ikke hel.');
    return [{ path, packed: packed as unknown as PackedImport }];
  });
}

/** The same bytes read in the same way. */
function sameAs(packed: PackedImport): (other: ArchivedImport) => boolean {
  const decisions = JSON.stringify(packed.decisions);
  return (other) => other.hash === packed.hash && JSON.stringify(other.decisions) === decisions;
}

async function withOriginal(
  { path, packed }: Described,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ImportToAdd> {
  const bytes = files.get(path);
  if (!bytes) throw new ZipRefused(`Filen »${packed.file}« mangler i den.`);
  const original = new Blob([bytes as BlobPart]);
  if (!(await hasHash(original, packed.hash)))
    throw new ZipRefused(`Filen »${packed.file}« i den er ændret.`);
  const { id, state, importedAt, bytes: _bytes, hash: _hash, ...entry } = packed;
  return { entry, original, importedAt, state, key: id };
}

/** Takes in what `writePackage` wrote: all of it that is not here already, or nothing. Never rejects for what is in the zip. */
export async function takeInPackage(zip: Blob, archive: Archive): Promise<TakenIn> {
  try {
    const files = await readZip(zip);
    const all = described(files).toSorted((a, b) => a.packed.id - b.packed.id);
    const { imports } = await archive.read();
    const fresh = all.filter(({ packed }) => !imports.some(sameAs(packed)));
    const toAdd = await Promise.all(fresh.map((each) => withOriginal(each, files)));
    if (toAdd.length > 0) await archive.addAll(toAdd);
    return { added: toAdd.length, known: all.length - toAdd.length, refused: null };
  } catch (thrown) {
    if (!(thrown instanceof ZipRefused)) throw thrown;
    return { added: 0, known: 0, refused: thrown.message };
  }
}
