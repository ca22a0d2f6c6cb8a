import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { TableSpec } from '../../src/lib/charts/chart-spec';
import { tableOf } from '../../src/lib/charts/data-table';
import { csvAsShown, csvTidy, danishCsv, plainCsv, type CsvStyle } from '../../src/lib/export/csv';
import { harmless } from '../../src/lib/export/harmless';
import { tableCopy } from '../../src/lib/export/table-copy';
import { base } from '../charts/fixtures/base';
import { fixtures } from '../charts/fixtures/all';
import { persons, percent1 } from '../../src/lib/format/unit';

const read = (csv: string, { delimiter }: CsvStyle = danishCsv) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter, newline: '\r\n' }).data;

const numbersOf = (cells: ReturnType<typeof tableOf>['rows']) =>
  cells.flatMap((row) => row.cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell.value])));

test.each(fixtures.map((spec) => [spec.id, spec] as const))(
  '%s: every number comes out, digit for digit',
  (_, spec) => {
    for (const style of [danishCsv, plainCsv]) {
      const [header = [], ...lines] = read(csvTidy(spec, style), style).slice(0, -1);
      const at = header.indexOf('værdi');
      const found = lines.map((line) =>
        line[at] === '' ? null : Number(line[at]?.replace(style.decimal, '.')),
      );
      expect(found).toEqual(
        numbersOf(tableOf(spec).rows).map((value) => (Number.isFinite(value) ? value : null)),
      );
    }
    expect(csvTidy(spec).startsWith('\ufeff')).toBe(true);
  },
);

const table = (cells: TableSpec['table']['rows'][number]['cells'][]): TableSpec => ({
  ...base,
  sources: ['STAR'],
  kind: 'table',
  table: {
    caption: 'Tabel',
    columns: [
      { label: 'Sted', unit: { name: '', kind: 'text', decimals: 0 } },
      { label: 'Antal', unit: persons },
      { label: 'Andel', unit: percent1 },
    ],
    rows: cells.map((row) => ({ cells: row, emphasis: 'none' })),
  },
});

test('as shown: rounded as in the table, decimal comma, signs where there is no number, the source last', () => {
  const spec = table([
    ['Vejen', { value: 1234 }, { value: 57.04 }],
    ['Kolding', { value: null, missing: 'withheld' }, { value: null, missing: 'blank' }],
    ['Esbjerg', { value: -12 }, { value: null, missing: 'divided_by_zero' }],
  ]);
  const lines = read(csvAsShown(spec));
  expect(lines.slice(0, 4)).toEqual([
    ['Sted', 'Antal (personer)', 'Andel (pct.)'],
    ['Vejen', '1234', '57,0'],
    ['Kolding', '<3', ''],
    ['Esbjerg', '-12', '\u2013'],
  ]);
  expect(lines.at(-2)?.[0]).toMatch(/^Kilde/);
});

test.each([
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+45 12', '+45 12'],
  ['+SUM(A1)', "'+SUM(A1)"],
  ['-12', '-12'],
  ['-12,5', '-12,5'],
  ['-cmd', "'-cmd"],
  ['@x', "'@x"],
  ['\t=1', "'\t=1"],
  ['Vejen', 'Vejen'],
  ['\uff1d1', "'\uff1d1"],
])('»%s« in a spreadsheet', (text, expected) => {
  expect(harmless(text)).toBe(expected);
});

const hostile = '<script>alert(1)</script> "]]> &#0; \u202e =HYPERLINK("x")';

test('what people wrote is text in every medium, and no cell is a formula', () => {
  const spec = table([
    ['=1+1', { value: 1 }, { value: 2 }],
    [hostile, { value: 3 }, { value: 4 }],
  ]);
  expect(read(csvAsShown(spec))[1]?.[0]).toBe("'=1+1");
  expect(read(csvAsShown(spec))[2]?.[0]).toBe(hostile);
  const { html, text } = tableCopy(spec);
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
  expect(text.split('\n')[1]).toMatch(/^'=1\+1\t1\t2,0$/);
});

test('the clipboard has a table as it is shown, with caption and source', () => {
  const spec = table([['Vejen\nby', { value: 1234 }, { value: 57 }]]);
  const { html, text } = tableCopy(spec);
  expect(text.split('\n')[1]).toBe('Vejen by\t1.234\t57,0');
  expect(html).toContain(`<caption>${base.subject}`);
  expect(html).toContain('<td align="right">1.234</td>');
  expect(html).toMatch(/Kilde/);
});

test('nothing to show is a sentence', () => {
  const spec = { ...base, kind: 'nothing', sentence: 'Ingen tal for Vejen', laterSetPer: null } as const;
  expect(csvAsShown(spec)).toContain('Ingen tal for Vejen');
  expect(tableCopy(spec).text).toContain('Ingen tal for Vejen');
});
