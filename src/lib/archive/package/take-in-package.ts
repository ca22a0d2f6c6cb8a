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

/** An import in a package. */
export interface ImportInside extends Pick<PackedImport, 'file' | 'title' | 'asOf' | 'importedAt' | 'state'> {
  /** it is here already */
  known: boolean;
}

/** What is in a package. */
export interface PackageLook {
  imports: ImportInside[];
  /** why nothing of it can be taken in, as a Danish sentence; null where it can */
  refused: string | null;
}

interface Opened {
  all: Described[];
  known: Set<Described>;
  fresh: ImportToAdd[];
}

/** Opens a package and checks all of it that is not here already. Throws `ZipRefused`. */
async function opened(zip: Blob, archive: Archive): Promise<Opened> {
  const files = await readZip(zip);
  const all = described(files).toSorted((a, b) => a.packed.id - b.packed.id);
  const { imports } = await archive.read();
  const known = new Set(all.filter(({ packed }) => imports.some(sameAs(packed))));
  const fresh = all.filter((each) => !known.has(each));
  return { all, known, fresh: await Promise.all(fresh.map((each) => withOriginal(each, files))) };
}

/** What is in a file that `writePackage` wrote, checked; nothing is taken in. Never rejects for what is in the zip. */
export async function lookIntoPackage(zip: Blob, archive: Archive): Promise<PackageLook> {
  try {
    const { all, known } = await opened(zip, archive);
    const imports = all.map((each): ImportInside => {
      const { file, title, asOf, importedAt, state } = each.packed;
      return { file, title, asOf, importedAt, state, known: known.has(each) };
    });
    return { imports, refused: null };
  } catch (thrown) {
    if (!(thrown instanceof ZipRefused)) throw thrown;
    return { imports: [], refused: thrown.message };
  }
}

/** Takes in what `writePackage` wrote: all of it that is not here already, or nothing. Never rejects for what is in the zip. */
export async function takeInPackage(zip: Blob, archive: Archive): Promise<TakenIn> {
  try {
    const { known, fresh } = await opened(zip, archive);
    if (fresh.length > 0) await archive.addAll(fresh);
    return { added: fresh.length, known: known.size, refused: null };
  } catch (thrown) {
    if (!(thrown instanceof ZipRefused)) throw thrown;
    return { added: 0, known: 0, refused: thrown.message };
  }
}
