import { expect, test } from 'vitest';
import type { LinesSpec, RankedBarsSpec, TileSpec } from '../../src/lib/charts/chart-spec';
import { ukrainiansShareByArea } from '../../src/lib/figures/beskaeftigelse/ukrainians-share-ranking';
import { unemployedOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed';
import { unemployedShareByArea } from '../../src/lib/figures/beskaeftigelse/unemployed-share-ranking';
import { unemployedShareTile } from '../../src/lib/figures/overblik/tiles';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const engine = withEngine();

const shipped = {
  table: 'observations' as const,
  rows: [
    observation('unemployed', '575', '2022-12', 311, '2023-01-20'),
    observation('unemployed_share', '575', '2022-12', 1.4, '2023-01-20'),
    observation('unemployed_share', '621', '2022-12', 2.1, '2023-01-20'),
    observation('unemployed_share', '000', '2022-12', 2.4, '2023-01-20'),
  ],
};

/** The rows of a table with other values in some of their fields. */
function changed(fields: Partial<(typeof shipped.rows)[number]>) {
  return shipped.rows.map((row) => ({ ...row, as_of: '2023-02-20', ...fields }));
}

test('a file by sex changes no figure about everybody', async () => {
  await loadImports(
    engine(),
    shipped,
    { table: 'observations', rows: changed({ group: 'Køn=Mænd', value: 150 }) },
    { table: 'observations', rows: changed({ group: 'Køn=Kvinder', value: 161 }) },
  );
  const lines = (await unemployedOverTime(contextFor(engine()))) as LinesSpec;
  expect(lines.series[0]?.points.map(({ y }) => y.value)).toEqual([311]);
  const bars = (await unemployedShareByArea(contextFor(engine()))) as RankedBarsSpec;
  expect(bars.bars.map(({ value }) => value.value)).toEqual([2.4, 2.1, 1.4]);
});

test.each(['2022-Q4', '2022', '2023-W01', '2022-12-31', '2022-01/2022-12'])(
  'a figure of months takes no %s for its newest',
  async (period) => {
    const rows = changed({ period, value: 99 });
    await loadImports(engine(), shipped, { table: 'observations', rows });
    const tile = (await unemployedShareTile(contextFor(engine()))) as TileSpec;
    expect([tile.period, tile.value.value]).toEqual(['2022-12', 1.4]);
    const bars = (await unemployedShareByArea(contextFor(engine()))) as RankedBarsSpec;
    expect(bars.period).toBe('2022-12');
  },
);

test('areas that are no municipality are shown and have no place', async () => {
  const share = (area: string, value: number) =>
    observation('ukrainians_employed_share', area, '2022-12', value, '2023-01-15');
  await loadImports(engine(), {
    table: 'observations',
    rows: [share('575', 79), share('000', 57), share('083', 80), share('787', 67)],
  });
  const { bars, rank } = (await ukrainiansShareByArea(contextFor(engine()))) as RankedBarsSpec;
  expect(bars).toHaveLength(4);
  expect(rank).toEqual({ place: 1, of: 2 });
});
