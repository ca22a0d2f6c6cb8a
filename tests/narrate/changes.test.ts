import { expect, test } from 'vitest';
import type { TileSpec } from '../../src/lib/charts/chart-spec';
import { percent1, thousandKroner } from '../../src/lib/format/unit';
import { changes } from '../../src/lib/narrate/changes';
import { shareTile, tile, value } from './specs';

function said(...tiles: TileSpec[]): string[] {
  return changes(tiles).map((sentence) => sentence.replaceAll('\u00a0', ' '));
}

const unemployment: TileSpec = {
  ...shareTile,
  subject: 'Ledighed i Vejen',
  wording: { measure: 'Ledigheden' },
  unit: percent1,
  period: '2026-07',
  value: value(1.7),
  change: { difference: -0.2, period: '2026-06' },
};

test('since the meeting where there was one', () => {
  expect(said(tile)).toEqual([
    'Flygtninge fra Ukraine er steget fra 373 til 404 siden mødet 29. november 2022.',
  ]);
});

test('since the period before where there was none', () => {
  expect(said(unemployment)).toEqual(['Ledigheden i Vejen er faldet fra 1,9 til 1,7 % siden juni 2026.']);
});

test('a number for the same period that reads otherwise is a revision', () => {
  const revised = { difference: 7, meeting: '2023-01-10', period: '2023-W01' };
  expect(said({ ...tile, sinceMeeting: revised })).toEqual([
    'Flygtninge fra Ukraine er rettet fra 397 til 404 siden mødet 10. januar 2023.',
  ]);
});

test('largest change against its level first; few persons jump easily', () => {
  const few: TileSpec = {
    ...tile,
    subject: 'Få',
    value: value(3),
    sinceMeeting: null,
    change: { difference: 1, period: '2022-W47' },
  };
  const [first, second, third] = said(few, tile, unemployment);
  expect(first).toMatch(/^Ledigheden/);
  expect(second).toMatch(/^Flygtninge/);
  expect(third).toMatch(/^Få/);
});

test('amounts, and what takes certainty away', () => {
  const spent: TileSpec = {
    ...tile,
    subject: 'Forbruget',
    unit: thousandKroner,
    wording: undefined,
    example: true,
    value: { value: 1200, provisional: true },
    sinceMeeting: null,
    change: { difference: 300, period: '2022-11' },
    period: '2022-12',
  };
  expect(said(spent)).toEqual([
    'Forbruget er steget fra 900.000 kr. til 1,2 mio. kr. siden november 2022 (foreløbigt, eksempeltal).',
  ]);
});

test('the noun is said where the subject has not said it', () => {
  expect(said({ ...tile, subject: 'Ukrainere i kommunen' })[0]).toMatch(/fra 373 til 404 flygtninge siden/);
});

test('nothing new is one sentence', () => {
  const none = { difference: 0, meeting: '2023-01-24', period: tile.period };
  const same = { ...none, period: '2022-W42' };
  expect(said({ ...tile, sinceMeeting: none })).toEqual(['Ingen nye tal siden mødet 24. januar 2023.']);
  expect(said({ ...tile, sinceMeeting: same })).toEqual(['Ingen tal har ændret sig siden sidst.']);
  expect(said({ ...tile, sinceMeeting: null, change: null })).toEqual([
    'Ingen tal har ændret sig siden sidst.',
  ]);
  expect(said()).toEqual([]);
});

test('which tiles have no newer numbers is said after those that changed', () => {
  const none = { difference: 0, meeting: '2023-01-24', period: tile.period };
  expect(said({ ...tile, sinceMeeting: none }, unemployment)).toEqual([
    'Ledigheden i Vejen er faldet fra 1,9 til 1,7 % siden juni 2026.',
    'Ingen nye tal siden mødet 24. januar 2023 for flygtninge fra Ukraine.',
  ]);
});

test('a tile without change is left out among others', () => {
  expect(said(unemployment, { ...tile, sinceMeeting: null, change: null })).toHaveLength(1);
});
