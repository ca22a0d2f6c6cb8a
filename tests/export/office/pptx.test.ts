import { strFromU8 } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import { deckOf } from '../../../src/lib/export/pptx/deck';
import { fixtures } from '../../charts/fixtures/all';
import { notesText } from '../../../src/lib/export/notes-text';
import { sourceLine } from '../../../src/lib/narrate/source-line';
import { numbered, relationsOf } from './read/package';
import { slidesOf } from './read/deck';
import { all, first, valueOf } from './read/xml';
import { disorders } from './schema-order';
import { withShipped } from './shipped';

const shipped = withShipped();
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

let specs: ChartSpec[];
let deck: Awaited<ReturnType<typeof slidesOf>>;
beforeAll(async () => {
  specs = [...shipped(), ...shipped('2023-01-24'), ...fixtures];
  const figures = specs.map((spec) => ({ spec, remark: 'Husk at sige' }));
  const brand = { color: '0B5C8A', logo: { address: pixel, ratio: 2 } };
  deck = await slidesOf(await deckOf({ title: 'Møde', lines: ['Vejen', '24. januar 2023'], figures, brand }));
});

const charts = () => deck.slides.flatMap((slide) => slide.charts);
const texts = () => [...deck.file.xml].filter(([name]) => /^ppt\/.*\.xml$/.test(name));

test('every axis that a chart names is there, once, and the two cross each other', () => {
  expect(charts().length).toBeGreaterThan(40);
  for (const { xml } of charts()) {
    const axes = [...all(xml, 'c:catAx'), ...all(xml, 'c:valAx')];
    const ids = axes.map((axis) => valueOf(axis, 'c:axId'));
    expect(new Set(ids).size).toBe(2);
    expect(axes.map((axis) => valueOf(axis, 'c:crossAx'))).toEqual([...ids].reverse());
    for (const plot of [...all(xml, 'c:barChart'), ...all(xml, 'c:lineChart')])
      expect(
        plot.children.filter(({ name }) => name === 'c:axId').map(({ attributes }) => attributes['val']),
      ).toEqual(ids);
  }
});

test('charts in the order of the schema, no empty value, gaps said, numbers Danish', () => {
  for (const { xml, categories } of charts()) {
    expect(disorders(xml)).toEqual([]);
    for (const value of all(xml, 'c:v')) expect(value.text).not.toBe('');
    for (const value of all(xml, 'c:numCache').flatMap((cache) => all(cache, 'c:v')))
      expect(Number(value.text)).not.toBeNaN();
    expect(valueOf(first(xml, 'c:chart')!, 'c:dispBlanksAs')).toMatch(/^(gap|span)$/);
    for (const cache of all(xml, 'c:cat')) expect(all(cache, 'c:pt').length).toBe(categories.length);
    const format = first(first(xml, 'c:valAx')!, 'c:numFmt')!.attributes['formatCode'];
    expect(format).toMatch(/^\[\$-406\]/);
    expect(valueOf(xml, 'c:lang')).toBe('da-DK');
  }
});

test('every chart has a workbook of its own inside, with the references that the chart makes', () => {
  const parts = numbered(deck.file, /^ppt\/charts\/chart\d+\.xml$/);
  expect(parts.length).toBe(charts().length);
  const inside = parts.map(([name]) =>
    [...relationsOf(deck.file, name).values()].map(({ target }) => target),
  );
  expect(inside.every((targets) => targets.length === 1 && targets[0]! in deck.file.bytes)).toBe(true);
  expect(new Set(inside.flat()).size).toBe(parts.length);
  for (const { xml, workbook, series } of charts()) {
    for (const formula of all(xml, 'c:f')) {
      const [, column, row, last = row] = /^Ark1!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula.text)!;
      const at = [...column!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(at).toBeLessThanOrEqual(series.length);
      expect(Number(last)).toBeLessThanOrEqual(workbook.length);
    }
  }
});

test('what a screen reader needs: a title, alt text, header rows, a number on every slide', () => {
  const [cover, ...rest] = deck.slides;
  expect(cover!.title).toBe('Møde');
  for (const { xml, title } of rest) {
    expect(title).not.toBe('');
    expect(all(xml, 'a:fld').map(({ attributes }) => attributes['type'])).toEqual(['slidenum']);
    for (const table of all(xml, 'a:tbl')) expect(first(table, 'a:tblPr')!.attributes['firstRow']).toBe('1');
  }
  const drawn = texts().flatMap(([, xml]) => [
    ...all(xml, 'p:graphicFrame').filter((frame) => all(frame, 'c:chart').length),
    ...all(xml, 'p:pic'),
  ]);
  for (const frame of drawn) expect(first(frame, 'p:cNvPr')!.attributes['descr'] ?? '').not.toBe('');
  expect(drawn.length).toBeGreaterThan(charts().length);
});

test('wide slides, Danish everywhere, the parts of the presentation in their order', () => {
  const presentation = deck.file.xml.get('ppt/presentation.xml')!;
  const { cx, cy } = first(presentation, 'p:sldSz')!.attributes;
  expect(Number(cx) / Number(cy)).toBeCloseTo(16 / 9, 3);
  expect(presentation.children.slice(0, 4).map(({ name }) => name)).toEqual([
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
  ]);
  const everywhere = Object.entries(deck.file.bytes).filter(([name]) => /\.xml$/.test(name));
  for (const [name, bytes] of everywhere) {
    const languages = strFromU8(bytes).match(/[lL]ang="[^"]*"|<c:lang val="[^"]*"/g) ?? [];
    expect(
      languages.filter((language) => !language.includes('da-DK')),
      name,
    ).toEqual([]);
  }
  expect(strFromU8(deck.file.bytes['docProps/core.xml']!)).not.toMatch(/pptxgenjs/i);
});

test('properties of a paragraph come first in it', () => {
  for (const [name, xml] of texts())
    for (const paragraph of all(xml, 'a:p')) {
      const at = paragraph.children.findIndex((child) => child.name === 'a:pPr');
      expect(at, name).toBeLessThanOrEqual(0);
    }
});

test('speaker notes hold remark, sentences, basis and source, a line a paragraph', () => {
  for (const spec of specs) {
    const expected = notesText(spec, 'Husk at sige').split('\n');
    const found = deck.slides.some(({ notes }) => {
      const lines = notes.split('\n');
      return expected.every((line) => lines.includes(line));
    });
    expect(found, spec.id).toBe(true);
  }
  for (const [name, xml] of texts())
    for (const run of all(xml, 'a:t')) expect(run.text, name).not.toContain('\n');
});

test('notes that are too long for the foot are cut, the source never is', () => {
  for (const spec of specs.filter(({ kind }) => kind !== 'nothing')) {
    const source = sourceLine(spec);
    const feet = deck.slides.filter(({ texts }) => texts.some((words) => words.endsWith(source)));
    expect(feet, spec.id).not.toEqual([]);
  }
});

test('the same chart alone and in a deck of many', async () => {
  const spec = specs.find(({ id }) => id === 'flygtninge-uger')!;
  const paper = { title: 'Ugerne', lines: [], figures: [{ spec }], brand: { color: null, logo: null } };
  const { slides } = await slidesOf(await deckOf(paper));
  const among = deck.slides.find(({ title, charts: [chart] }) => chart && title === slides[0]!.title)!;
  expect(slides[0]!.charts[0]!.series).toEqual(among.charts[0]!.series);
  expect(slides[0]!.charts[0]!.workbook).toEqual(among.charts[0]!.workbook);
});
