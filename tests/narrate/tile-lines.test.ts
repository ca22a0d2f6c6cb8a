import { expect, test } from 'vitest';
import type { TileSpec } from '../../src/lib/charts/chart-spec';
import { thousandKroner } from '../../src/lib/format/unit';
import { tileFigure, tileLines } from '../../src/lib/narrate/tile-lines';
import { shareTile, tile, value } from './specs';

function plain<T>(said: T): T {
  return JSON.parse(JSON.stringify(said).replaceAll('\u00a0', ' ')) as T;
}

test('a count with a meeting', () => {
  expect(plain(tileLines(tile))).toEqual({
    change: { direction: 'up', text: '23 flere end uge 47' },
    meeting: { direction: 'up', text: '31 flere end ved mødet 29. november 2022' },
    country: null,
    rank: null,
    period: 'uge 1 (2.-8. jan. 2023)',
    asOf: 'opgjort pr. 24. januar 2023',
  });
});

test('a share against the country', () => {
  const lines = plain(tileLines(shareTile));
  expect(lines.change).toEqual({
    direction: 'up',
    text: '2 procentpoint højere end november 2022 (bedre)',
  });
  expect(lines.meeting).toBeNull();
  expect(lines.country).toBe('Hele landet 57 %: 22 procentpoint over');
});

test('as-of is said as stated', () => {
  expect(plain(tileLines({ ...tile, asOf: '2022-09' }).asOf)).toBe('opgjort pr. september 2022');
  expect(tileLines({ ...tile, asOf: null }).asOf).toBe('ikke dateret');
});

const worse: [string, Partial<TileSpec>, string][] = [
  [
    'up where up is good',
    { betterIs: 'higher', change: { difference: 1, period: '2022-W47' } },
    '1 mere end uge 47 (bedre)',
  ],
  [
    'up where down is good',
    { betterIs: 'lower', change: { difference: 1, period: '2022-W47' } },
    '1 mere end uge 47 (dårligere)',
  ],
  [
    'down where up is good',
    { betterIs: 'higher', change: { difference: -1, period: '2022-W47' } },
    '1 færre end uge 47 (dårligere)',
  ],
  [
    'no difference',
    { betterIs: 'higher', change: { difference: 0, period: '2022-W47' } },
    'Uændret fra uge 47',
  ],
  ['vanishes in the digits', { change: { difference: -0.4, period: '2022-W47' } }, 'Uændret fra uge 47'],
];

test.each(worse)('%s', (_, more, text) => {
  expect(tileLines({ ...tile, ...more }).change?.text).toBe(text);
});

test('nothing is compared with what is not there', () => {
  for (const number of [null, NaN]) {
    const lines = tileLines({ ...shareTile, value: value(number) });
    expect(lines.change).toBeNull();
    expect(lines.country).toBe('Hele landet 57\u00a0%');
  }
  expect(tileLines({ ...tile, change: { difference: NaN, period: '2022-W47' } }).change).toBeNull();
  expect(tileLines({ ...shareTile, country: { value: NaN, difference: NaN } }).country).toBeNull();
});

test('a country with the same share, and a count beside a country', () => {
  expect(tileLines({ ...shareTile, country: { value: 79, difference: 0 } }).country).toMatch(/samme niveau$/);
  expect(plain(tileLines({ ...tile, country: { value: 72771, difference: -72367 } }).country)).toBe(
    'Hele landet 72.771 personer',
  );
});

test.each([
  [value(404), tile.unit, '404', 'personer'],
  [value(1), tile.unit, '1', 'person'],
  [value(79), shareTile.unit, '79', '%'],
  [value(-2878), thousandKroner, '−2,9', 'mio. kr.'],
  [value(12345), thousandKroner, '12,3', 'mio. kr.'],
  [value(null), tile.unit, '–', ''],
  [value(NaN), tile.unit, '–', ''],
])('figure and unit of %o', (one, unit, figure, name) => {
  const said = plain(tileFigure({ ...tile, value: one, unit }));
  expect(said).toEqual({ figure, unit: name });
});

test('no newer period than at the meeting is no news, and no claim that nothing has changed', () => {
  const meeting = '2023-01-24';
  const none = { difference: 0, meeting, period: tile.period };
  expect(plain(tileLines({ ...tile, sinceMeeting: none }).meeting)).toEqual({
    direction: 'same',
    text: 'Ingen nye tal siden mødet 24. januar 2023',
  });
  const same = { difference: 0, meeting, period: '2022-W47' };
  expect(plain(tileLines({ ...tile, sinceMeeting: same }).meeting?.text)).toBe(
    'Uændret siden mødet 24. januar 2023',
  );
});
