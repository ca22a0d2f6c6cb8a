import type { DataPackage, Resource } from '../../schema/data-package';
import { laterOf, type SeriesSettings } from '../../schema/series-settings';
import type { ArchivedImport } from '../archive';

/** What a package says of an import besides what any reader of data packages knows. */
export type PackedImport = Omit<ArchivedImport, 'kept'>;

/** An import as a resource: with `ugetal.import` the archive comes back whole. */
export interface ImportResource extends Resource {
  ugetal: NonNullable<Resource['ugetal']> & { import: PackedImport };
}

/** A file name that stays in its folder on every system; the name itself is in the description. */
function safeName(file: string): string {
  const name = file
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}. _-]+/gu, '-')
    .replace(/^[. ]+/, '');
  return name.slice(-100) || 'fil';
}

/** Two archives may use the same number; the bytes' hash keeps their files apart. */
export function pathOf({ id, file, hash }: ArchivedImport): string {
  return `imports/${id}-${hash.split(':').at(-1)?.slice(0, 8)}-${safeName(file)}`;
}

/** Where a workbook's rows stand as CSV. */
export function copyPathOf(entry: ArchivedImport): string {
  return `${pathOf(entry)}.csv`;
}

/** A workbook's rows as CSV: for other tools, since the figures are made of the workbook. */
function copyOf(entry: ArchivedImport, bytes: number): Resource {
  return {
    name: `import-${entry.id}-csv`,
    path: copyPathOf(entry),
    title: `${entry.title}: ${entry.file} som CSV`,
    encoding: 'utf-8',
    bytes,
    sources: [{ title: entry.source }],
    dialect: { delimiter: ',', quoteChar: '"', headerRows: [1] },
    ugetal: { role: 'copy' },
  };
}

/** An import as a resource. What was undone is in the package, and no figure is made of it. */
function resourceOf(entry: ArchivedImport): ImportResource {
  const { kept: _, ...packed } = entry;
  const { reading, mapping, settings } = entry.decisions;
  return {
    name: `import-${entry.id}`,
    path: pathOf(entry),
    title: `${entry.title}: ${entry.file}`,
    bytes: entry.bytes,
    hash: entry.hash,
    sources: [{ title: entry.source }],
    ugetal: {
      ...settings,
      ...(reading ? { reading } : {}),
      ...(mapping ? { mapping } : {}),
      ...(entry.state === 'undone' ? { role: 'undone' as const } : {}),
      import: packed,
    },
  };
}

/**
 * The description of the web server's data with the imports after it; of the imports alone where there is no such data.
 * @param copies by an import's id its rows as CSV, where it is a workbook
 * @param series what was said of series here
 */
export function packageDescriptor(
  shipped: DataPackage | null,
  entries: readonly ArchivedImport[],
  copies: ReadonlyMap<number, Uint8Array>,
  created: string,
  series: readonly SeriesSettings[] = [],
): DataPackage {
  const base = shipped ?? {
    name: 'ugetal',
    title: 'Tal fra Ugetal',
    resources: [],
    ugetal: { ownArea: '', compareAreas: [], meetings: [] },
  };
  const added = entries.flatMap((entry) => {
    const copy = copies.get(entry.id);
    return copy ? [resourceOf(entry), copyOf(entry, copy.length)] : [resourceOf(entry)];
  });
  const there = base.resources.filter(({ path }) => !added.some((resource) => resource.path === path));
  const said = laterOf(base.ugetal.series ?? [], series);
  const ugetal = { ...base.ugetal, ...(said.length > 0 && { series: said }) };
  return { ...base, created, resources: [...there, ...added], ugetal };
}
