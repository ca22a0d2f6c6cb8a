import type { DataPackage } from '../../schema/data-package';
import type { Archive, ArchivedImport } from '../archive';
import { packageDescriptor, pathOf } from './package-descriptor';
import { writeZip, type ZipEntry } from './zip-writer';

const descriptorPath = 'datapackage.json';

function parsed(bytes: Uint8Array | undefined): DataPackage | null {
  try {
    const value = bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as DataPackage) : null;
    return value && Array.isArray(value.resources) ? value : null;
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

/**
 * The whole archive as a Data Package in a zip: datapackage.json, the web server's files, the originals of all imports.
 * Unpacked in the data folder of a web server it shows everybody what is shown here.
 * @param shipped the web server's files by their path beside datapackage.json
 */
export async function writePackage(
  archive: Archive,
  shipped: ReadonlyMap<string, Uint8Array>,
): Promise<Blob> {
  const { imports } = await archive.read();
  const whole = await originals(archive, imports);
  const described = parsed(shipped.get(descriptorPath));
  const entries = whole.map(({ entry }) => entry);
  const descriptor = packageDescriptor(described, entries, new Date().toISOString());
  const paths = new Set(entries.map(pathOf));
  const text = `${JSON.stringify(descriptor, null, 2)}\n`;
  const files: ZipEntry[] = [
    { path: descriptorPath, content: new TextEncoder().encode(text) },
    ...[...shipped]
      .filter(([path]) => path !== descriptorPath && !paths.has(path))
      .map(([path, content]) => ({ path, content })),
    ...whole.map(({ entry, content }) => ({ path: pathOf(entry), content })),
  ];
  return writeZip(files);
}
