import { readSeriesSettings, type SeriesSettings } from '../../schema/series-settings';
import type { DataPackage } from '../../schema/data-package';
import type { Archive, ArchivedImport } from '../archive';
import { copyPathOf, packageDescriptor, pathOf } from './package-descriptor';
import { writeZip, type ZipEntry } from './zip-writer';

const descriptorPath = 'datapackage.json';

function parsed(bytes: Uint8Array | undefined): DataPackage | null {
  try {
    const value = bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as DataPackage) : null;
    if (!value || !Array.isArray(value.resources)) return null;
    // anybody may have written what the web server has
    return { ...value, ugetal: { ...value.ugetal, series: readSeriesSettings(value.ugetal?.series) } };
  } catch {
    return null;
  }
}

/** The originals of the imports that are whole; a damaged one is left out rather than passed on. */
async function originals(archive: Archive, entries: readonly ArchivedImport[]) {
  const whole: { entry: ArchivedImport; content: Blob }[] = [];
  for (const entry of entries) {
    const original = await archive.original(entry.id);
    if (original?.intact) whole.push({ entry, content: original.blob });
  }
  return whole;
}

/** Makes CSV of a workbook's rows; null where a file is none. */
export type CsvOf = (entry: ArchivedImport, content: Blob) => Promise<string | null>;

async function copiesOf(
  whole: readonly { entry: ArchivedImport; content: Blob }[],
  csvOf: CsvOf,
): Promise<Map<number, Uint8Array>> {
  const copies = new Map<number, Uint8Array>();
  for (const { entry, content } of whole) {
    const text = await csvOf(entry, content);
    if (text !== null) copies.set(entry.id, new TextEncoder().encode(text));
  }
  return copies;
}

/**
 * The whole archive as a Data Package in a zip: datapackage.json, the web server's files, the originals of all imports, beside workbooks their
 * rows as CSV.
 * Unpacked in the data folder of a web server it shows everybody what is shown here.
 * @param shipped the web server's files by their path beside datapackage.json
 * @param series what was said of series here
 */
export async function writePackage(
  archive: Archive,
  shipped: ReadonlyMap<string, Uint8Array>,
  csvOf: CsvOf = () => Promise.resolve(null),
  series: readonly SeriesSettings[] = [],
): Promise<Blob> {
  const { imports } = await archive.read();
  const whole = await originals(archive, imports);
  const described = parsed(shipped.get(descriptorPath));
  const entries = whole.map(({ entry }) => entry);
  const copies = await copiesOf(whole, csvOf);
  const descriptor = packageDescriptor(described, entries, copies, new Date().toISOString(), series);
  const paths = new Set([...entries.map(pathOf), ...entries.map(copyPathOf)]);
  const text = `${JSON.stringify(descriptor, null, 2)}\n`;
  const files: ZipEntry[] = [
    { path: descriptorPath, content: new TextEncoder().encode(text) },
    ...[...shipped]
      .filter(([path]) => path !== descriptorPath && !paths.has(path))
      .map(([path, content]) => ({ path, content })),
    ...whole.flatMap(({ entry, content }) => {
      const copy = copies.get(entry.id);
      const original = { path: pathOf(entry), content };
      return copy ? [original, { path: copyPathOf(entry), content: copy }] : [original];
    }),
  ];
  return writeZip(files);
}
