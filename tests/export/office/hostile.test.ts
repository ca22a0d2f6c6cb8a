import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import { cleanText } from '../../../src/lib/export/clean';
import { csvTidy } from '../../../src/lib/export/csv';
import { documentOf } from '../../../src/lib/export/docx/document';
import { framedSvg } from '../../../src/lib/export/framed-svg';
import type { Paper } from '../../../src/lib/export/paper';
import { deckOf } from '../../../src/lib/export/pptx/deck';
import { tableCopy } from '../../../src/lib/export/table-copy';
import { workbookOf } from '../../../src/lib/export/xlsx/workbook';
import { fixtures } from '../../charts/fixtures/all';
import { draw } from '../draw';
import { documentIn } from './read/document';
import { packageOf } from './read/package';
import { slidesOf } from './read/deck';
import { all, readXml } from './read/xml';

const hostile = {
  markup: '<script>alert(1)</script>',
  cdata: 'a ]]> b <![CDATA[ c',
  entity: '&#0; &amp; &nbsp; &lt;',
  control: 'a\u0000b\u0008c\u001fd\u007fe\u0085f\ufffeg',
  direction: '\u202eVejen\u202c',
  lone: 'a\ud800b\udc00c',
  emoji: 'Tal \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f1e9}\u{1f1f0}',
  formula: '=HYPERLINK("http://x")',
  quotes: `"' onload="x`,
  long: 'æ'.repeat(5000),
};

/** One of each kind. */
const kinds = [...new Map(fixtures.map((spec) => [spec.kind, spec])).keys()].map((kind) =>
  fixtures.find((spec) => spec.kind === kind)!,
);
const table: ChartSpec = {
  ...kinds[0]!,
  kind: 'table',
  table: {
    caption: 'Tabel',
    columns: [
      { label: 'Sted', unit: { name: '', kind: 'text', decimals: 0 } },
      { label: 'Antal', unit: { name: 'personer', kind: 'count', decimals: 0 } },
    ],
    rows: [{ cells: ['Vejen', { value: 1, note: 'anslået' }], emphasis: 'none' }],
  },
} as ChartSpec;
const nothing = { ...kinds[0]!, kind: 'nothing', sentence: 'Intet', laterSetPer: null } as ChartSpec;
const specs = [...kinds, table, nothing];

const written = new Set(
  'subject description name basis own label text note sentence caption sources notes cells'.split(' '),
);

/** The spec with one text in place of each that people write; days, kinds and identifiers stay. */
function poisoned<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string') return (written.has(key) && value !== '' ? text : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => poisoned(item, text, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, poisoned(inner, text, name)]),
  ) as T;
}

const paperOf = (text: string): Paper => ({
  title: text,
  lines: [text],
  figures: specs.map((spec) => ({ spec: poisoned(spec, text), remark: text })),
  brand: { color: null, logo: null },
});

test.each(Object.entries(hostile))('slides: %s', async (_, text) => {
  const { slides, file } = await slidesOf(await deckOf(paperOf(text)));
  const expected = cleanText(text);
  expect(slides[0]!.title).toBe(expected);
  expect(slides.slice(1).every(({ notes }) => notes.includes(expected))).toBe(true);
  const charts = slides.flatMap((slide) => slide.charts);
  expect(charts.length).toBeGreaterThan(3);
  for (const { series, categories } of charts)
    expect([...series.map(({ name }) => name), ...categories]).toContain(expected);
  expect(charts.flatMap(({ workbook }) => workbook.flat())).toContain(expected);
  for (const name of Object.keys(file.bytes).filter((part) => part.endsWith('.xlsx'))) {
    const inside = await packageOf(new Blob([file.bytes[name] as BlobPart]));
    for (const part of inside.xml.values()) expect(all(part, 'f')).toEqual([]);
  }
});

test.each(Object.entries(hostile))('documents: %s', async (_, text) => {
  const png = new Uint8Array([137, 80, 78, 71]);
  const drawn = () => Promise.resolve({ png, width: 10, height: 10 });
  const { paragraphs, tables } = await documentIn(await documentOf(paperOf(text), drawn));
  expect(paragraphs[0]).toEqual({ style: 'Heading1', text: cleanText(text) });
  expect(tables.flat(2)).toContain(cleanText(text));
});

test.each(Object.entries(hostile))('workbooks: %s', async (_, text) => {
  const blob = await workbookOf(specs.map((spec) => poisoned(spec, text)));
  const { xml } = await packageOf(blob);
  for (const part of xml.values()) expect(all(part, 'f')).toEqual([]);
  const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
  expect(sheets.flatMap(({ data }) => data.flat())).toContain(cleanText(text));
});

test.each(Object.entries(hostile))('SVG, CSV, clipboard: %s', (_, text) => {
  for (const spec of specs.map((one) => poisoned(one, text))) {
    const svg = readXml(framedSvg(spec, 'wide', draw));
    expect(all(svg, 'script')).toEqual([]);
    expect(all(svg, 'title')[0]!.text).toContain(cleanText(text).slice(0, 60));
    const rows = Papa.parse<string[]>(csvTidy(spec), { delimiter: ';', newline: '\r\n' }).data;
    expect(new Set(rows.slice(0, -1).map(({ length }) => length))).toEqual(new Set([11]));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=@]/);
    expect(tableCopy(spec).html).not.toMatch(/<script|<[^>]* onload/);
  }
});
