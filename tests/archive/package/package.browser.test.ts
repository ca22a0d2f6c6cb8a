import { readZip } from '../../../src/lib/archive/package/zip-reader';
import { readDescriptor } from '../../../src/lib/pipeline/load-descriptor';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import type { Archive } from '../../../src/lib/archive/archive';
import { openArchive } from '../../../src/lib/archive/open-archive';
import { lookIntoPackage, takeInPackage } from '../../../src/lib/archive/package/take-in-package';
import { newSettings } from '../../../src/lib/schema/series-settings';
import { writePackage } from '../../../src/lib/archive/package/write-package';
import { readPackage } from '../../../src/lib/pipeline/read-package';
import { Readings } from '../../../src/lib/pipeline/readings';
import { makeWorkbook, rowsXml } from '../../read/workbook/make-workbook';
import { archiveName, newImport, original } from '../given';

const areas = 'code,name,kind,region,landsdel,group\n575,Vejen,municipality,,,\n000,Hele landet,country,,,\n';
const shipped = new Map(
  Object.entries({
    'datapackage.json': JSON.stringify({
      name: 'vejen',
      title: 'Vejen',
      resources: [
        { name: 'areas', path: 'reference/areas.csv', title: 'Områder', ugetal: { role: 'lookup' } },
      ],
      ugetal: { ownArea: '575', compareAreas: ['000'], meetings: ['2023-01-24'] },
    }),
    'reference/areas.csv': areas,
  }).map(([path, text]) => [path, strToU8(text)] as const),
);
const odd = 'Sted|Hvornår|Ledige\nVejen|2022M12|311\n';
const mapping = {
  table: 'observations' as const,
  columns: [
    { heading: 'Sted', field: 'area' },
    { heading: 'Hvornår', field: 'period' },
  ],
  values: [{ heading: 'Ledige', measure: 'unemployed', title: 'Ledige', unit: 'personer', basis: '' }],
};

async function filled(): Promise<Archive> {
  const archive = await openArchive(archiveName());
  const decisions = { mapping, reading: { delimiter: '|' }, settings: { asOf: '2023-01-24' } };
  const series = newImport({ file: 'serie æøå/..|x.csv', table: 'observations', layout: 'egen', decisions });
  const first = await archive.add(series, new Blob([odd]));
  await archive.add(newImport({ file: 'rettet.csv', replaces: first.id }), original('rettet'));
  await archive.redo(first.id);
  const gone = await archive.add(newImport({ file: 'fortrudt.csv' }), original('fortrudt'));
  await archive.undo(gone.id);
  return archive;
}

const sameThings = async (archive: Archive) =>
  (await archive.read()).imports.map(({ id: _, replaces: __, ...entry }) => entry);

test('what was said of series goes with it, the later of what the web server and people say', async () => {
  const archive = await filled();
  const before = { ...newSettings('a'), title: 'før', changed: '2026-01-01T00:00:00.000Z' };
  const now = { ...before, title: 'nu', changed: '2026-02-01T00:00:00.000Z' };
  const zip = await writePackage(archive, shipped, undefined, [now, newSettings('b')]);
  const files = await readZip(zip);
  const descriptor = readDescriptor(files.get('datapackage.json') ?? null).package;
  expect(descriptor.ugetal.series).toEqual([now, newSettings('b')]);
  const other = await openArchive(archiveName());
  expect((await lookIntoPackage(zip, other)).series).toEqual([now, newSettings('b')]);
  expect((await takeInPackage(zip, other)).series).toEqual([now, newSettings('b')]);
});

test('the whole goes out and comes in again: bytes, decisions, times, what was undone', async () => {
  const archive = await filled();
  const zip = await writePackage(archive, shipped);
  const other = await openArchive(archiveName());
  await other.add(newImport({ file: 'her i forvejen.csv' }), original('her'));
  expect(await takeInPackage(zip, other)).toEqual({ added: 3, known: 0, series: [], refused: null });
  expect((await sameThings(other)).slice(1)).toEqual(await sameThings(archive));
  const { imports } = await other.read();
  expect(imports[2]?.replaces).toBe(imports[1]?.id);
  for (const { id } of imports) expect((await other.original(id))?.intact).toBe(true);
  expect(await takeInPackage(zip, other)).toEqual({ added: 0, known: 3, series: [], refused: null });
});

test('unpacked on a web server it is read as it was here, and what was undone is not shown', async () => {
  const files = unzipSync(new Uint8Array(await (await writePackage(await filled(), shipped)).arrayBuffer()));
  const read = await readPackage(async (path) => {
    if (!files[path]) throw new Error(path);
    return files[path];
  });
  expect(read.package.ugetal).toMatchObject({ ownArea: '575', meetings: ['2023-01-24'] });
  expect(read.loadings.map(({ resource }) => resource.title.split(': ')[1])).toEqual([
    'serie æøå/..|x.csv',
    'rettet.csv',
  ]);
  const { arrival } = read.loadings[0]!;
  expect(arrival?.packed).toMatchObject({ table: 'observations', asOf: '2023-01-24', rowCount: 1 });
  expect(strFromU8(arrival!.packed.bytes)).toContain('"575","2022-12","unemployed"');
  for (const path of Object.keys(files)) expect(path).not.toMatch(/\.\.\/|\/\.|\||^\//);
});

test('beside a workbook stand its rows as CSV; the figures are made of the workbook, once', async () => {
  const archive = await openArchive(archiveName());
  const head = ['Periode', 'Område', 'Antal ledige fuldtidspersoner'];
  const rows = [head, ['2022M12', 'Vejen', 311], ['2023M01', 'Vejen', null]];
  const book = new Blob([makeWorkbook([{ name: 'Ark1', rows: rowsXml(rows) }]) as BlobPart]);
  const decisions = { settings: { asOf: '2023-01-24' } };
  await archive.add(newImport({ file: 'ledige.xlsx', table: 'observations', decisions }), book);
  await archive.add(newImport({ file: 'serie.csv' }), original('serie'));
  const areas = [
    { code: '575', name: 'Vejen', kind: 'municipality' as const, region: null, landsdel: null, group: null },
  ];
  const readings = new Readings();
  const zip = await writePackage(archive, shipped, (entry, blob) =>
    entry.file.endsWith('.xlsx')
      ? readings.tidyCsv({ file: entry.file, blob, areas, decisions: entry.decisions })
      : Promise.resolve(null),
  );
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  const copies = Object.keys(files).filter((path) => path.endsWith('.xlsx.csv'));
  expect(copies).toHaveLength(1);
  const [header, ...lines] = strFromU8(files[copies[0]!]!).trim().split('\r\n');
  expect(header).toBe(
    'area,period,measure,group,basis,adjustment,value,unit,value_missing,as_of,as_of_date,area_name',
  );
  expect(lines.map((line) => line.split(',').slice(0, 3).concat(line.split(',')[6]!))).toEqual([
    ['575', '2022-12', 'unemployed', '311'],
    ['575', '2023-01', 'unemployed', ''],
  ]);
  const read = await readPackage(async (path) => files[path]!);
  const packed = read.loadings.flatMap(({ arrival }) => (arrival ? [arrival.packed] : []));
  expect(packed.map(({ table, rowCount, asOf }) => [table, rowCount, asOf])).toEqual([
    ['observations', 2, '2023-01-24'],
  ]);
  const described = read.package.resources.find(({ path }) => path === copies[0]);
  expect(described).toMatchObject({ ugetal: { role: 'copy' }, bytes: files[copies[0]!]!.length });
  // a copy is no import: what comes in again is the workbook
  const other = await openArchive(archiveName());
  expect(await takeInPackage(zip, other)).toEqual({ added: 2, known: 0, series: [], refused: null });
});

test('what is in a package is told before any of it is taken in', async () => {
  const archive = await filled();
  const zip = await writePackage(archive, shipped);
  const other = await openArchive(archiveName());
  const seen = async () =>
    (await lookIntoPackage(zip, other)).imports.map(({ file, state, known }) => [file, state, known]);
  expect(await seen()).toEqual([
    ['serie æøå/..|x.csv', 'used', false],
    ['rettet.csv', 'used', false],
    ['fortrudt.csv', 'undone', false],
  ]);
  expect((await other.read()).imports).toEqual([]);
  await takeInPackage(zip, other);
  expect((await seen()).map(([, , known]) => known)).toEqual([true, true, true]);
  expect(await lookIntoPackage(new Blob(['a;b']), other)).toMatchObject({
    imports: [],
    refused: expect.stringMatching(/ikke en hel ZIP-fil/) as string,
  });
});

test('without the web server it is still a package', async () => {
  const archive = await filled();
  const other = await openArchive(archiveName());
  expect(await takeInPackage(await writePackage(archive, new Map()), other)).toMatchObject({ added: 3 });
});

const whole = async () =>
  unzipSync(new Uint8Array(await (await writePackage(await filled(), shipped)).arrayBuffer()));

async function changed(change: (files: Record<string, Uint8Array>) => Zippable): Promise<Uint8Array> {
  return zipSync(change(await whole()));
}

const describe = (files: Record<string, Uint8Array>, change: (text: string) => string) => ({
  ...files,
  'datapackage.json': strToU8(change(strFromU8(files['datapackage.json']!))),
});
const anImport = (files: Record<string, Uint8Array>) =>
  Object.keys(files).find((path) => path.endsWith('rettet.csv'))!;

test.each<[string, () => Promise<Uint8Array>, RegExp]>([
  ['no zip', async () => strToU8('a;b\n1;2\n'), /ikke en hel ZIP-fil/],
  ['half of one', async () => (await changed((files) => files)).subarray(0, 900), /ikke en hel/],
  ['another zip', async () => zipSync({ 'a.csv': strToU8('a;b') }), /ikke gemt fra Ugetal/],
  ['a description that is no JSON', () => changed((files) => describe(files, () => '{')), /ikke gemt fra/],
  [
    'half a record',
    () => changed((files) => describe(files, (text) => text.replace(/"counts"/g, '"tal"'))),
    /ikke hel/,
  ],
  [
    'a table of the future',
    () => changed((files) => describe(files, (text) => text.replaceAll('refugee_counts', 'x'))),
    /ikke hel/,
  ],
  [
    'a file that is missing',
    () =>
      changed((files) =>
        Object.fromEntries(Object.entries(files).filter(([path]) => path !== anImport(files))),
      ),
    /mangler/,
  ],
  [
    'a file that was changed',
    () => changed((files) => ({ ...files, [anImport(files)]: strToU8('x') })),
    /ændret/,
  ],
  [
    'a path that leads out',
    () => changed((files) => describe(files, (text) => text.replace(anImport(files), '../../ud.csv'))),
    /mangler/,
  ],
  [
    'a bomb',
    async () => zipSync({ 'x.csv': [new Uint8Array(520 * 1_048_576), { level: 9 }] }),
    /fylder for meget/,
  ],
])('%s: nothing is taken in, and a sentence says why', { timeout: 120_000 }, async (_, make, says) => {
  const archive = await openArchive(archiveName());
  const before = await archive.add(newImport(), original('før'));
  const { added, refused } = await takeInPackage(new Blob([(await make()) as BlobPart]), archive);
  expect(added).toBe(0);
  expect(refused).toMatch(says);
  expect((await archive.read()).imports).toEqual([before]);
});
