import { expect, test } from 'vitest';
import { housingSites } from '../../src/lib/indicators/housing/sites';
import { housingTotal } from '../../src/lib/indicators/housing/total';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { ask } from './ask';
import { loadImports } from './load';

const engine = withEngine();

function site(name: string, week: string, places: Cell, occupied: Cell, as_of: Cell = null) {
  return { area: '575', site: name, week, places, occupied, as_of };
}

async function totals(...rows: ReturnType<typeof site>[]) {
  await loadImports(engine(), { table: 'housing', rows });
  return (await ask(engine(), housingTotal)).map(({ week, places, occupied, free, sites }) => [
    week,
    places,
    occupied,
    free,
    sites,
  ]);
}

test('sums over the sites of a week, the same as adding the sites', async () => {
  const found = await totals(
    site('Skovvej', '2022-W52', 20, 12),
    site('Stationen', '2022-W52', 10, 10),
    site('Skovvej', '2023-W01', 20, 14),
    site('Stationen', '2023-W01', 10, 10),
  );
  expect(found).toEqual([
    ['2022-W52', 30, 22, 8, 'Skovvej|Stationen'],
    ['2023-W01', 30, 24, 6, 'Skovvej|Stationen'],
  ]);
  const sites = await ask(engine(), housingSites);
  for (const [week, places, occupied, free] of found) {
    const rows = sites.filter((row) => row.week === week);
    const sum = (of: 'places' | 'occupied' | 'free') => rows.reduce((all, row) => all + (row[of] ?? NaN), 0);
    expect([sum('places'), sum('occupied'), sum('free')]).toEqual([places, occupied, free]);
  }
});

test('a site that was not counted leaves the sum unknown; one that opens or closes does not', async () => {
  expect(
    await totals(
      site('A', '2022-W50', 20, 12),
      site('B', '2022-W50', 10, 5),
      site('A', '2022-W51', 20, 13),
      site('A', '2022-W52', 20, 14),
      site('B', '2022-W52', 10, 6),
      site('A', '2023-W01', 20, 15),
    ),
  ).toEqual([
    ['2022-W50', 30, 17, 13, 'A|B'],
    ['2022-W51', null, null, null, 'A|B'],
    ['2022-W52', 30, 20, 10, 'A|B'],
    ['2023-W01', 20, 15, 5, 'A'],
  ]);
});

test('a blank is not 0: places are known, what is free is not', async () => {
  expect(await totals(site('A', '2022-W52', 20, { missing: 'blank' }))).toEqual([
    ['2022-W52', 20, null, null, 'A'],
  ]);
});

test('a later count takes the place of the earlier one only from its day on', async () => {
  await loadImports(
    engine(),
    { table: 'housing', rows: [site('A', '2022-W52', 20, 12, '2023-01-02')] },
    { table: 'housing', rows: [site('A', '2022-W52', 20, 15, '2023-01-10')] },
  );
  const on = async (set_per: string) =>
    (await ask(engine(), housingTotal, { set_per })).map((row) => row.occupied);
  expect(await on('2023-01-01')).toEqual([]);
  expect(await on('2023-01-09')).toEqual([12]);
  expect(await on('2023-01-10')).toEqual([15]);
});
