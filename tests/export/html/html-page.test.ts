import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ChartSpec, TableSpec } from '../../../src/lib/charts/chart-spec';
import { tableOf } from '../../../src/lib/charts/data-table';
import { csvTidy } from '../../../src/lib/export/csv';
import { htmlPage } from '../../../src/lib/export/html/html-page';
import { presenterHash, presenterScript } from '../../../src/lib/export/html/presenter-script';
import { plainBrand, type Paper } from '../../../src/lib/export/paper';
import { saidOf } from '../../../src/lib/export/said';
import { persons } from '../../../src/lib/format/unit';
import { shownTable } from '../../../src/lib/narrate/shown-table';
import { told } from '../../../src/lib/narrate/told';
import { base } from '../../charts/fixtures/base';
import { fixtures } from '../../charts/fixtures/all';
import { refugees } from '../../charts/fixtures/stacked';
import { draw } from '../draw';

const paper = (specs: readonly ChartSpec[], rest: Partial<Paper> = {}): Paper => ({
  title: 'Møde 24. januar 2023',
  lines: ['Vejen Kommune', 'Gemt 24. januar 2023'],
  figures: specs.map((spec) => ({ spec })),
  brand: plainBrand,
  ...rest,
});

const page = (specs: readonly ChartSpec[], rest: Partial<Paper> = {}): string =>
  htmlPage(paper(specs, rest), null, draw, '');

/** Text as it was before it was escaped. */
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** What a person can read, white space made plain. */
const readable = (html: string) =>
  plain(
    html
      .replace(/^[^]*<body>/, '')
      .replace(/<script[^]*?<\/script>/g, '')
      .replace(/<(?!\/?(b|span)\b)/g, ' <'),
  ).replace(/\s+/g, ' ');

const nothing: ChartSpec = { ...base, kind: 'nothing', sentence: 'Ingen tal for Vejen', laterSetPer: null };
const tile: ChartSpec = {
  ...base,
  kind: 'tile',
  href: '/',
  period: '2023-W01',
  value: { value: 404 },
  betterIs: 'neither',
  change: null,
  sinceMeeting: null,
  country: null,
  history: [
    { period: '2022-W47', value: { value: 381 } },
    { period: '2023-W01', value: { value: 404 } },
  ],
};

test('the policy knows the one script, and the script is one', () => {
  expect(createHash('sha256').update(presenterScript).digest('base64')).toBe(presenterHash);
  expect(presenterScript).not.toMatch(/<\/?script|<!--|\r/i);
  expect(() => new Function(presenterScript)).not.toThrow();
  const html = page(fixtures);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).toContain(`<script>${presenterScript}</script>`);
  expect(html).toContain(`script-src 'sha256-${presenterHash}'`);
  expect(html).toMatch(/default-src 'none'/);
});

test('a document in Danish that fetches nothing, whose headings are in order', () => {
  const html = page([...fixtures, tile, nothing], { brand: { color: '0b7a3b', logo: null } });
  expect(html).toMatch(/^<!doctype html>\n<html lang="da">/);
  expect(html).toContain('<title>Møde 24. januar 2023</title>');
  expect(html).not.toMatch(/\b(src|href)="(?!#|data:)|url\((?!data:)|@import|var\(--c-|undefined|NaN/);
  expect(html).toContain(':root{--brand:#0b7a3b}');
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => level).join('');
  expect(levels).toBe(`12${'2'.repeat(fixtures.length + 2)}`);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links).toHaveLength(fixtures.length + 2);
  for (const link of links) expect(ids).toContain(link);
});

test.each([...fixtures, tile, nothing].map((spec) => [spec.id, spec.kind, spec] as const))(
  '%s, %s: it says all that the figure says',
  (_, kind, spec) => {
    const html = page([spec]);
    const said = readable(html);
    const { heading, subtitle, badges, notes, source, alt } = saidOf(spec);
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    expect(said.toLowerCase()).toContain(`1. ${flat(heading)}`.toLowerCase());
    for (const words of [...told(spec), ...notes, ...badges]) expect(said).toContain(flat(words));
    if (kind === 'nothing') return;
    for (const words of [subtitle, source]) expect(said).toContain(flat(words));
    const pictures = html.match(/<svg [^>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const picture of pictures) {
      expect(picture).toContain('role="img"');
      expect(plain(picture.replace(/^.*aria-label="|".*$/g, ''))).toBe(alt);
    }
    for (const form of ['wide', 'middle', 'narrow', 'stage']) {
      const holding = pictures.filter((picture) => new RegExp(`class="[^"]*\\b${form}\\b`).test(picture));
      expect(holding, form).toHaveLength(1);
    }
  },
);

test.each([...fixtures, tile].map((spec) => [spec.id, spec] as const))(
  '%s: its table is the one that is shown, digit for digit, with a caption and heads',
  (_, spec) => {
    const html = page([spec]);
    const table = shownTable(tableOf(spec));
    const body = /<tbody>([^]*)<\/tbody>/.exec(html)?.[1];
    if (table.rows.length === 0) return expect(body).toBeUndefined();
    const cells = [...(body ?? '').matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell)),
    );
    expect(cells).toEqual(
      table.rows.map((row) =>
        row.cells.map(({ text, mark, note }, column) => {
          const isPart = row.emphasis === 'part' && column > 0 && text !== '';
          const shown = isPart && table.columns[column]?.numeric ? `(${text})` : text;
          return `${shown}${column > 0 ? mark : ''}${note}`;
        }),
      ),
    );
    expect(html.match(/<th scope="row"/g)).toHaveLength(table.rows.length);
    expect(plain(/<caption[^>]*>([^]*?)<\/caption>/.exec(html)?.[1] ?? '')).toBe(table.caption);
  },
);

test('the numbers of each figure can be saved', () => {
  const html = page([refugees]);
  const [, address = '', name = ''] = /href="(data:[^"]*)" download="([^"]*)"/.exec(html) ?? [];
  expect(decodeURIComponent(address.replace('data:text/csv;charset=utf-8,', ''))).toBe(csvTidy(refugees));
  expect(name).toMatch(/^vejen-.*\.csv$/);
});

const hostile = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '<!-- ]]> --!>',
  '&#0; &amp;',
  '"><img src=x onerror=alert(3)>',
  "' onclick='x",
  '\u0000\u0008\ufffe\ud800',
  '\u202eright\u202c \u200f',
  '👩‍👩‍👧 🇩🇰',
  'æ'.repeat(5000),
  '</style></title></textarea></svg></table>',
].join(' ');

test('what people wrote is text', () => {
  const table: TableSpec = {
    ...base,
    id: hostile,
    subject: hostile,
    description: hostile,
    own: hostile,
    sources: [hostile],
    notes: [hostile],
    example: true,
    kind: 'table',
    table: {
      caption: hostile,
      columns: [
        { label: hostile, unit: { name: '', kind: 'text', decimals: 0 } },
        { label: hostile, unit: persons },
      ],
      rows: [{ cells: [hostile, { value: 1, note: hostile }], emphasis: 'none' }],
    },
  };
  const bars: ChartSpec = {
    ...base,
    kind: 'ranked-bars',
    period: '2023-W01',
    bars: [{ id: hostile, label: hostile, role: 'own', value: { value: 1 } }],
    rank: null,
  };
  const figures = [table, bars, { ...nothing, sentence: hostile }].map((spec) => ({ spec, remark: hostile }));
  const logo = { address: `data:image/png;base64,AA"${hostile}`, ratio: 2 };
  const given: Paper = { title: hostile, lines: [hostile], figures, brand: { color: hostile, logo } };
  const html = htmlPage(given, { hostile }, draw, '');
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html.match(/<\/(style|title)>/g)).toHaveLength(2);
  // a long text is no help in a message
  expect(html.match(/<img|<!--|[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/u)).toBeNull();
  const said = readable(html);
  for (const words of ['<script>alert(1)</script>', '&#0; &amp;', '"><img src=x', '👩‍👩‍👧 🇩🇰', '\u202eright'])
    expect(said.includes(words), words).toBe(true);
});

test('own words stand with the figure, and a logo is a picture or it is not there', () => {
  const address = 'data:image/png;base64,iVBORw0KGgo=';
  const brand = { color: null, logo: { address, ratio: 2 } };
  const html = page([], { figures: [{ spec: refugees, remark: 'Set på mødet i december' }], brand });
  expect(readable(html)).toContain('Bemærkning Set på mødet i december');
  expect(html).toContain(`<img class="logo" src="${address}" alt="Kommunens logo" width="96" height="48">`);
  const foreign = { color: null, logo: { address: 'https://example.org/logo.png', ratio: 2 } };
  expect(page([], { brand: foreign })).not.toContain('<img');
});

test('a paper without figures says so', () => {
  const html = page([]);
  expect(html).toContain('Der er ingen figurer i filen.');
  expect(html).not.toContain('Vis på storskærm');
});
