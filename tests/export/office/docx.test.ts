import { strFromU8 } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { documentOf, type Picture } from '../../../src/lib/export/docx/document';
import { plainBrand } from '../../../src/lib/export/paper';
import { documentIn, type ReadDocument } from './read/document';
import { all, first, valueOf } from './read/xml';
import { withShipped } from './shipped';

const shipped = withShipped();
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const picture: Picture = { png: new Uint8Array(png), width: 960, height: 400 };

let whole: ReadDocument;
beforeAll(async () => {
  const figures = shipped().map((spec) => ({ spec }));
  const paper = { title: 'Sag til udvalget', lines: ['Vejen'], figures, brand: plainBrand };
  const drawn = (spec: { kind: string }) =>
    Promise.resolve(['table', 'nothing', 'tile'].includes(spec.kind) ? null : picture);
  whole = await documentIn(await documentOf(paper, drawn));
});

test('headings are real ones, in the order of the minutes', () => {
  const styles = whole.file.xml.get('word/styles.xml')!;
  const names = new Map(
    all(styles, 'w:style').map((style) => [style.attributes['w:styleId'], valueOf(style, 'w:name')]),
  );
  expect(['Heading1', 'Heading2', 'Heading3'].map((id) => names.get(id)?.toLowerCase())).toEqual([
    'heading 1',
    'heading 2',
    'heading 3',
  ]);
  const headings = whole.paragraphs.filter(({ style }) => style !== '');
  expect(headings.every(({ style, text }) => /^Heading[123]$/.test(style) && text !== '')).toBe(true);
  expect(headings.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
    'Sag til udvalget',
  ]);
  expect(headings.filter(({ style }) => style === 'Heading2').map(({ text }) => text)).toEqual([
    'Sagens kerne',
    'Baggrund',
    'Tidligere behandling',
    'Økonomiske oplysninger',
    'Bilag',
  ]);
  expect(headings.filter(({ style }) => style === 'Heading3').length).toBeGreaterThanOrEqual(
    shipped().length,
  );
});

/** The paragraphs under a heading. */
function under({ paragraphs }: ReadDocument, title: string): string[] {
  const begin = paragraphs.findIndex(({ style, text }) => style !== '' && text === title);
  const rest = begin === -1 ? [] : paragraphs.slice(begin + 1);
  const end = rest.findIndex(({ style }) => style !== '');
  return rest.slice(0, end === -1 ? undefined : end).map(({ text }) => text);
}

test('the eight earlier treatments stand once, as in the minutes; another case has none', async () => {
  const days = ['23.03', '16.04', '17.05', '14.06', '30.08', '27.09', '25.10', '29.11'];
  const lines = days.map((day) => `${day}.2022 Udvalget for arbejdsmarked og integration`);
  expect(under(whole, 'Tidligere behandling')).toEqual(['Sag 22/4264:', ...lines]);
  const figures = shipped().map((spec) => ({ spec }));
  const linesFor = async (more: { caseNo?: string; asOf?: string }) => {
    const paper = { title: 'Sag', lines: [], figures, brand: plainBrand, ...more };
    return under(
      await documentIn(await documentOf(paper, () => Promise.resolve(null))),
      'Tidligere behandling',
    );
  };
  expect(await linesFor({ caseNo: '22/4264' })).toEqual(lines);
  expect(await linesFor({ caseNo: '22/4264', asOf: '2022-04-16' })).toEqual(lines.slice(0, 1));
  expect(await linesFor({ caseNo: '23/337' })).toEqual([]);
});

test('the weekly table stands as in the minutes, parts in brackets, blanks blank', async () => {
  const spec = shipped().find(({ id }) => id === 'flygtninge-tabel')!;
  const paper = { title: spec.subject, lines: [], figures: [{ spec }], brand: plainBrand };
  const { tables, file } = await documentIn(await documentOf(paper, () => Promise.resolve(null)));
  const [table] = tables;
  expect(table!.slice(0, 2)).toEqual([
    ['', 'Antal Personer'],
    ['', 'Uge 42', 'Uge 47', 'Uge 1'],
  ]);
  expect(table!.slice(2).map(([, ...numbers]) => numbers)).toEqual([
    ['353', '372', '397'],
    ['(212)', '(224)', '(241)'],
    ['', '', '2'],
    ['17', '7', '2'],
    ['3', '2', '3'],
    ['373', '381', '404'],
  ]);
  const body = file.xml.get('word/document.xml')!;
  const span = all(body, 'w:gridSpan').map(({ attributes }) => attributes['w:val']);
  expect(span).toEqual(['3']);
});

test('every table has a header row that Word repeats; rows have the columns of their grid', () => {
  const tables = all(whole.file.xml.get('word/document.xml')!, 'w:tbl');
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    const [head, ...rows] = all(table, 'w:tr');
    expect(all(head!, 'w:tblHeader').length).toBe(1);
    expect(all(rows.at(-1)!, 'w:tblHeader').length).toBe(0);
    for (const row of [head!, ...rows]) {
      const wide = all(row, 'w:tc').map((cell) =>
        Number(first(cell, 'w:gridSpan')?.attributes['w:val'] ?? 1),
      );
      expect(wide.reduce((sum, one) => sum + one, 0)).toBe(all(table, 'w:gridCol').length);
    }
  }
});

test('pictures say what they show, and no two have the same number', () => {
  const drawn = all(whole.file.xml.get('word/document.xml')!, 'wp:docPr');
  expect(drawn.length).toBeGreaterThan(8);
  for (const { attributes } of drawn) expect(attributes['descr']).toMatch(/\p{L}/u);
  expect(new Set(drawn.map(({ attributes }) => attributes['id'])).size).toBe(drawn.length);
});

test('Danish in every part; a table is never the last thing', () => {
  for (const [name, bytes] of Object.entries(whole.file.bytes)) {
    if (!/\.xml$/.test(name)) continue;
    const languages = strFromU8(bytes).match(/<w:lang [^>]*>|[lL]ang="[^"]*"/g) ?? [];
    expect(
      languages.filter((language) => !language.includes('da-DK')),
      name,
    ).toEqual([]);
  }
  expect(whole.file.xml.get('word/document.xml')!.children[0]!.children.at(-2)!.name).toBe('w:p');
});

test('own words stand in their lines, under a figure that shows nothing too', async () => {
  const [spec, nothing] = [undefined, 'nothing'].map((kind) =>
    shipped().find((one) => kind === undefined || one.kind === kind),
  );
  const figures = [spec!, nothing!].map((one, index) => ({
    spec: one,
    remark: `Se punkt ${index}\n\nog bilaget`,
  }));
  const paper = { title: 'Sag', lines: [], figures, brand: plainBrand };
  const { paragraphs } = await documentIn(await documentOf(paper, () => Promise.resolve(null)));
  const said = paragraphs.map(({ text }) => text);
  for (const index of [0, 1]) expect(said[said.indexOf(`Se punkt ${index}`) + 1]).toBe('og bilaget');
});
