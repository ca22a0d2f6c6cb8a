import { readSeriesSettings, type SeriesSettings } from '../../schema/series-settings';
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
  /** what it says of series; it is for the caller to keep */
  series: SeriesSettings[];
  /** why nothing was taken in, as a Danish sentence; null where it was */
  refused: string | null;
}

interface Described {
  path: string;
  packed: PackedImport;
}

const noPackage = 'Filen er ikke gemt fra Ugetal: den har ingen beskrivelse (datapackage.json) af filer.';

/** What datapackage.json says. Throws `ZipRefused`. */
function descriptorIn(files: ReadonlyMap<string, Uint8Array>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as unknown;
  } catch {
    throw new ZipRefused(noPackage);
  }
}

/** What a package says of series. */
function seriesIn(value: unknown): SeriesSettings[] {
  const settings = isRecord(value) ? value['ugetal'] : null;
  return readSeriesSettings(isRecord(settings) ? settings['series'] : null);
}

/** The imports that a package describes. Throws `ZipRefused`. */
function described(value: unknown): Described[] {
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
  series: SeriesSettings[];
  /** why nothing of it can be taken in, as a Danish sentence; null where it can */
  refused: string | null;
}

interface Opened {
  all: Described[];
  known: Set<Described>;
  fresh: ImportToAdd[];
  series: SeriesSettings[];
}

/** Opens a package and checks all of it that is not here already. Throws `ZipRefused`. */
async function opened(zip: Blob, archive: Archive): Promise<Opened> {
  const files = await readZip(zip);
  const value = descriptorIn(files);
  const all = described(value).toSorted((a, b) => a.packed.id - b.packed.id);
  const { imports } = await archive.read();
  const known = new Set(all.filter(({ packed }) => imports.some(sameAs(packed))));
  const fresh = all.filter((each) => !known.has(each));
  const originals = await Promise.all(fresh.map((each) => withOriginal(each, files)));
  return { all, known, fresh: originals, series: seriesIn(value) };
}

/** What is in a file that `writePackage` wrote, checked; nothing is taken in. Never rejects for what is in the zip. */
export async function lookIntoPackage(zip: Blob, archive: Archive): Promise<PackageLook> {
  try {
    const { all, known, series } = await opened(zip, archive);
    const imports = all.map((each): ImportInside => {
      const { file, title, asOf, importedAt, state } = each.packed;
      return { file, title, asOf, importedAt, state, known: known.has(each) };
    });
    return { imports, series, refused: null };
  } catch (thrown) {
    if (!(thrown instanceof ZipRefused)) throw thrown;
    return { imports: [], series: [], refused: thrown.message };
  }
}

/** Takes in what `writePackage` wrote: all of it that is not here already, or nothing. Never rejects for what is in the zip. */
export async function takeInPackage(zip: Blob, archive: Archive): Promise<TakenIn> {
  try {
    const { known, fresh, series } = await opened(zip, archive);
    if (fresh.length > 0) await archive.addAll(fresh);
    return { added: fresh.length, known: known.size, series, refused: null };
  } catch (thrown) {
    if (!(thrown instanceof ZipRefused)) throw thrown;
    return { added: 0, known: 0, series: [], refused: thrown.message };
  }
}
