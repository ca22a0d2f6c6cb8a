import { expect, test } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import { workbookOf } from '../../../src/lib/export/xlsx/workbook';
import { sheetNames } from '../../../src/lib/export/xlsx/sheet-names';
import { fixtures } from '../../charts/fixtures/all';
import { numbered, packageOf } from './read/package';
import { all, first } from './read/xml';
import { withShipped } from './shipped';

const shipped = withShipped();

test('header rows stay in sight, no cell is a formula, Danish numbers', async () => {
  const specs = [...shipped(), ...fixtures];
  const file = await packageOf(await workbookOf(specs));
  const sheets = numbered(file, /^xl\/worksheets\/sheet\d+\.xml$/);
  expect(sheets.length).toBe(specs.length + 1);
  for (const [at, [name, sheet]] of sheets.entries()) {
    expect(all(sheet, 'f'), name).toEqual([]);
    const pane = first(sheet, 'pane')?.attributes;
    if (specs[at]?.kind === 'nothing') expect(pane).toBeUndefined();
    else expect([pane?.['ySplit'], pane?.['state']], name).toEqual(['1', 'frozen']);
  }
  const formats = all(file.xml.get('xl/styles.xml')!, 'numFmt').map(
    ({ attributes }) => attributes['formatCode']!,
  );
  expect(formats.length).toBeGreaterThan(2);
  for (const format of formats) expect(format).toMatch(/^\[\$-406\]|^dd-mm-yyyy$/);
});

test('the last sheet says where every figure comes from and when it was counted', async () => {
  const specs = shipped();
  const sheets = await readXlsxFile(Buffer.from(await (await workbookOf(specs)).arrayBuffer()));
  const { sheet, data } = sheets.at(-1)!;
  expect(sheet).toBe('Kilder');
  const [header, ...rows] = data;
  const [name, figure, source, when] = ['Ark', 'Figur', 'Kilde', 'Opgjort pr.'].map((label) =>
    header!.indexOf(label),
  );
  expect(rows.map((row) => row[name!])).toEqual(sheets.slice(0, -1).map(({ sheet }) => sheet));
  expect(rows.map((row) => row[figure!])).toEqual(specs.map(({ subject }) => subject));
  rows.forEach((row, at) => {
    const { asOf, sources } = specs[at]!;
    if (sources.length > 0) expect(row[source!]).toBe(sources.join('; '));
    const cell = row[when!];
    if (asOf && /^\d{4}-\d\d-\d\d$/.test(asOf))
      expect(cell instanceof Date && cell.toISOString().slice(0, 10)).toBe(asOf);
    else expect(cell).toBe(asOf ?? 'Ikke dateret');
  });
});

test('a number that is missing is no nought', async () => {
  const [sheet] = await readXlsxFile(
    Buffer.from(await (await workbookOf(fixtures.filter(({ id }) => id === 'manglende'))).arrayBuffer()),
  );
  expect(sheet!.data.slice(1, 4).map((row) => row.slice(1, 5))).toEqual([
    [1520, '<3', '..', 1710],
    [0, 310, '?', '\u2013'],
    [1520, '<3', '..', 1710],
  ]);
});

test('names of sheets that every program takes', () => {
  const names = sheetNames([
    'A/B:*?[]\\',
    "'x'",
    '',
    'Ledighed',
    'ledighed',
    'Ø'.repeat(60),
    'Ø'.repeat(60),
    '\u{1f600}'.repeat(20),
    'History',
  ]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).toMatch(/^[^'[\]:*?/\\][^[\]:*?/\\]*$/);
    expect(name.endsWith("'")).toBe(false);
  }
  expect(names).not.toContain('History');
});

test('a figure with nothing to show is its sentence, and no header over nothing', async () => {
  const made = [...shipped(), ...fixtures].filter((spec) => spec.kind === 'nothing');
  const sheets = await readXlsxFile(Buffer.from(await (await workbookOf(made)).arrayBuffer()));
  expect(made.length).toBeGreaterThan(0);
  for (const [at, { sentence }] of made.entries()) {
    const [first, ...below] = sheets[at]!.data.flat().filter((cell) => cell !== null);
    expect(first).toBe(sentence);
    for (const line of below) expect(typeof line).toBe('string');
  }
});
