import { describe, expect, test } from 'vitest';
import type { ChartSpec, TileSpec } from '../../src/lib/charts/chart-spec';
import { poolsTile } from '../../src/lib/figures/overblik/pools-tile';
import {
  cashAssistanceTile,
  refugeesTile,
  ukrainiansShareTile,
  unemployedShareTile,
} from '../../src/lib/figures/overblik/tiles';
import { withEngine } from '../engine';
import { loadImports, type Import } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const engine = withEngine();

function asTile(spec: ChartSpec): TileSpec {
  expect(spec.kind).toBe('tile');
  return spec as TileSpec;
}

const weeks: Import = {
  table: 'refugee_counts',
  rows: [
    ['2022-W42', 373],
    ['2022-W47', 381],
    ['2023-W01', 404],
  ].map(([week, persons]) => ({ area: '575', week: week!, status: 'residence_permit', persons: persons! })),
};

describe('change', () => {
  test('since the period before, and since the newest period that had ended by the last meeting', async () => {
    await loadImports(engine(), weeks);
    const meetings = ['2022-10-25', '2022-11-26', '2023-01-24'];
    const tile = asTile(await refugeesTile(contextFor(engine(), { setPer: '2023-01-24' }, meetings)));
    expect(tile.value).toEqual({ value: 404 });
    expect(tile.change).toEqual({ difference: 23, period: '2022-W47' });
    // the meeting on the day itself is not the last one, and week 47 had not ended on 26 November
    expect(tile.sinceMeeting).toEqual({ difference: 31, period: '2022-W42', meeting: '2022-11-26' });
  });

  test('nothing new since the meeting names the same period', async () => {
    await loadImports(engine(), weeks);
    const tile = asTile(await refugeesTile(contextFor(engine(), {}, ['2023-01-24'])));
    expect(tile.sinceMeeting).toEqual({ difference: 0, period: '2023-W01', meeting: '2023-01-24' });
  });

  test('no meeting, or nothing counted by then: left out', async () => {
    await loadImports(engine(), weeks);
    expect(asTile(await refugeesTile(contextFor(engine()))).sinceMeeting).toBeNull();
    expect(asTile(await refugeesTile(contextFor(engine(), {}, ['2022-10-01']))).sinceMeeting).toBeNull();
  });

  test('the period before is found where the chosen period hides it', async () => {
    await loadImports(engine(), weeks);
    const tile = asTile(await refugeesTile(contextFor(engine(), { from: '2023-01' })));
    expect(tile.change?.difference).toBe(23);
    expect(tile.history.map(({ period }) => period)).toEqual(['2023-W01']);
  });

  test('nothing is compared across a reform', async () => {
    const rows = ['2025-05', '2025-06', '2025-07'].map((month, index) =>
      observation('cash_assistance_share', '575', month, 3 - index / 10, '2025-08-20'),
    );
    await loadImports(engine(), { table: 'observations', rows });
    const tile = asTile(await cashAssistanceTile(contextFor(engine(), {}, ['2025-06-30'])));
    expect(tile.period).toBe('2025-07');
    expect([tile.change, tile.sinceMeeting]).toEqual([null, null]);
    expect(tile.history).toHaveLength(1);
    const before = asTile(await cashAssistanceTile(contextFor(engine(), { to: '2025-06' })));
    expect(before.change).toEqual({ difference: -0.1, period: '2025-05' });
  });
});

describe('own beside the country', () => {
  const share = (area: string, period: string, value: number, basis = 'available_for_work') => ({
    ...observation('ukrainians_employed_share', area, period, value, '2023-01-15'),
    basis,
  });

  test('79 against 57: 22 points', async () => {
    const rows = [share('575', '2022-12', 79), share('000', '2022-12', 57)];
    await loadImports(engine(), { table: 'observations', rows });
    const tile = asTile(await ukrainiansShareTile(contextFor(engine())));
    expect(tile.value).toEqual({ value: 79, provisional: true });
    expect(tile.country).toEqual({ value: 57, difference: 22 });
    expect(tile.basis).toBe('personer til rådighed for arbejdsmarkedet');
  });

  test('another month or another basis is no comparison', async () => {
    const rows = [
      share('575', '2022-12', 79),
      share('000', '2022-11', 55),
      share('000', '2022-12', 25, 'aged_16_66'),
    ];
    await loadImports(engine(), { table: 'observations', rows });
    expect(asTile(await ukrainiansShareTile(contextFor(engine()))).country).toBeNull();
  });
});

describe('nothing to show is a sentence', () => {
  const rows = [observation('unemployed_share', '575', '2022-12', 1.4, '2026-08-22')];
  const sentence = async (chosen: object) => {
    await loadImports(engine(), { table: 'observations', rows });
    return unemployedShareTile(contextFor(engine(), chosen));
  };

  test('not that old', async () => {
    expect(await sentence({ setPer: '2023-01-24' })).toMatchObject({
      kind: 'nothing',
      sentence: 'Ingen opgørelse fra før 24. januar 2023',
      laterSetPer: '2026-08-22',
    });
  });

  test('not this municipality', async () => {
    expect(await sentence({ own: '621' })).toMatchObject({
      sentence: 'Ingen tal for Kolding',
      laterSetPer: null,
    });
  });

  test('not this period', async () => {
    expect(await sentence({ to: '2022-11' })).toMatchObject({
      sentence: 'Ingen tal for Vejen i den valgte periode',
    });
  });

  test('an empty database, and a code that nobody knows', async () => {
    await loadImports(engine());
    expect(await poolsTile(contextFor(engine(), { own: '888' }))).toMatchObject({
      sentence: 'Ingen tal for 888',
    });
  });
});

test('pools: how many are running, and which ends next', async () => {
  const rows = [
    {
      project: 'A',
      status: 'running',
      ends: 'foråret 2023',
      ends_earliest: '2023-03-01',
      ends_latest: '2023-05-31',
    },
    {
      project: 'B',
      status: 'running',
      ends: 'april 2024',
      ends_earliest: '2024-04-01',
      ends_latest: '2024-04-30',
    },
    {
      project: 'C',
      status: 'finished',
      ends: '2022',
      ends_earliest: '2022-01-01',
      ends_latest: '2022-12-31',
    },
  ].map((row) => ({ area: '575', as_of: '2022-12-31', ...row }));
  await loadImports(engine(), { table: 'pools', rows });
  const on = async (setPer: string) => asTile(await poolsTile(contextFor(engine(), { setPer })));
  expect(await on('2023-01-24')).toMatchObject({
    value: { value: 2 },
    period: '2022-12-31',
    description: 'Næste, der slutter: A, foråret 2023',
  });
  expect(await on('2023-06-01')).toMatchObject({ description: 'Næste, der slutter: B, april 2024' });
  expect((await on('2023-06-01')).notes).toEqual([
    'Ét projekt står som igangværende i opgørelsen, selv om slutdatoen er passeret.',
  ]);
});
