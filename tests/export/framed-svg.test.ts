import { expect, test } from 'vitest';
import { fileName } from '../../src/lib/export/file-name';
import { framedSvg, type Form } from '../../src/lib/export/framed-svg';
import { sourceLine } from '../../src/lib/narrate/source-line';
import { base } from '../charts/fixtures/base';
import { fixtures } from '../charts/fixtures/all';
import { refugees } from '../charts/fixtures/stacked';
import { draw } from './draw';

const textIn = (svg: string) =>
  svg
    .replace(/<\/text>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const pictured = fixtures.filter(({ kind }) => kind !== 'tile');

test.each(
  (['natural', 'wide', 'square'] as Form[]).flatMap((form) =>
    pictured.map((spec) => [form, spec.id, spec] as const),
  ),
)('%s, %s: it stands alone and says what it is, whence and when', (form, _, spec) => {
  const svg = framedSvg(spec, form, draw);
  expect(svg).not.toMatch(/var\(|style=|class=|<!--|undefined|NaN|Infinity/);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
  if (form === 'square') expect(height).toBeGreaterThanOrEqual(width!);
  const said = textIn(svg);
  // long lines are broken; the beginning of each must be there
  for (const words of [...spec.notes, sourceLine(spec)]) expect(said).toContain(words.slice(0, 20));
  if (spec.example) expect(said).toContain('Eksempeltal');
});

test('a slide is 16 by 9', () => {
  expect(framedSvg(refugees, 'wide', draw)).toContain('viewBox="0 0 1280 720"');
});

test('what people wrote is text, and nothing that a parser refuses', () => {
  const spec = { ...refugees, notes: ['<script>&\u0000\u0008\ufffe "', 'æ'.repeat(5000)], example: true };
  const svg = framedSvg(spec, 'wide', draw);
  expect(svg).not.toContain('<script>');
  expect(svg).not.toMatch(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u);
  expect(svg).toContain('&lt;script&gt;&amp;');
});

test('nothing to show is a sentence in its frame', () => {
  const spec = { ...base, kind: 'nothing', sentence: 'Ingen tal for Vejen', laterSetPer: null } as const;
  expect(textIn(framedSvg(spec, 'natural', draw))).toContain('Ingen tal for Vejen');
});

test('file names say what is inside', () => {
  expect(fileName({ ...refugees, own: 'Vejen' }, 'png')).toMatch(/^vejen-[a-z0-9-]+\.png$/);
  const odd = {
    ...base,
    own: 'Ærø',
    id: '../x',
    kind: 'nothing',
    sentence: '',
    laterSetPer: null,
    asOf: null,
  } as const;
  expect(fileName(odd, 'csv')).toBe('aeroe-x.csv');
  expect(fileName({ ...odd, id: 'a'.repeat(200) }, 'csv').length).toBeLessThanOrEqual(84);
});
