import { expect, test } from 'vitest';
import type { LinesSpec, TableSpec } from '../../src/lib/charts/chart-spec';
import { housingArrivals } from '../../src/lib/figures/flygtninge/housing-arrivals';
import { housingProjection } from '../../src/lib/figures/flygtninge/housing-projection';
import { takeaway } from '../../src/lib/narrate/takeaway';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';

const engine = withEngine();

async function given(occupied: Record<string, number>, refugees: Record<string, number> = {}) {
  await loadImports(
    engine(),
    {
      table: 'housing',
      rows: Object.entries(occupied).map(([week, number]) => ({
        area: '575',
        site: 'Skovvej',
        week,
        places: 100,
        occupied: number,
        as_of: null,
      })),
    },
    {
      table: 'refugee_counts',
      rows: Object.entries(refugees).map(([week, persons]) => ({
        area: '575',
        week,
        status: 'residence_permit',
        persons,
        as_of: null,
      })),
    },
  );
}

const projection = async () => (await housingProjection(contextFor(engine()))) as LinesSpec;

test('what is projected stands apart from what was counted', async () => {
  await given({ '2022-W50': 90, '2022-W51': 91, '2022-W52': 94, '2023-W01': 96 });
  const spec = await projection();
  expect(
    spec.series
      .flatMap(({ points }) => points.map(({ x }) => x))
      .sort()
      .at(-1),
  ).toBe('2023-W01');
  expect(spec.projection?.reaches).toEqual({ series: 'places', earliest: '2023-W03', latest: '2023-W05' });
  expect(spec.projection?.points.map(({ x, low, high }) => [x, low, high])).toEqual([
    ['2023-W02', 97, 99],
    ['2023-W03', 98, 102],
    ['2023-W04', 99, 105],
    ['2023-W05', 100, 108],
  ]);
  expect(takeaway(spec)).toBe(
    'Fortsætter tilgangen som i de seneste uger, er pladserne brugt op mellem uge 3 og uge 5 (fremskrivning)',
  );
  expect(spec.notes.join(' ')).toContain('mellem 1 og 3 om ugen');
});

test.each([
  [
    'one side shrinks',
    [94, 93, 95, 96],
    '2023-W03',
    /tidligst i uge 3; ved den langsomste vækst er der ingen dato/,
  ],
  ['both sides shrink', [99, 98, 97, 96], null, /ingen dato for, hvornår pladserne er brugt op/],
] as const)('%s: no date is made up', async (_, [a, b, c, d], earliest, words) => {
  await given({ '2022-W50': a, '2022-W51': b, '2022-W52': c, '2023-W01': d });
  const spec = await projection();
  expect(spec.projection?.reaches).toMatchObject({ earliest, latest: null });
  expect(takeaway(spec)).toMatch(words);
});

test('nothing is projected where all is taken, or from too little', async () => {
  await given({ '2022-W51': 91, '2022-W52': 94, '2023-W01': 100 });
  const full = await projection();
  expect(full.projection).toBeUndefined();
  expect(full.notes.join(' ')).toContain('Alle pladser er brugt op i uge 1');
  await given({ '2022-W52': 94, '2023-W01': 96 });
  expect((await projection()).projection).toBeUndefined();
});

test('arrivals are told from count to count and never spread over the weeks between', async () => {
  await given(
    { '2022-W42': 50, '2022-W45': 60, '2022-W47': 59, '2022-W52': 70 },
    { '2022-W42': 373, '2022-W47': 381, '2023-W01': 404 },
  );
  const { table } = (await housingArrivals(contextFor(engine()))) as TableSpec;
  const numbers = table.rows.map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'string' ? cell : (cell.value ?? cell.missing))),
  );
  expect(numbers).toEqual([
    ['Fra uge 42 til uge 47', 5, 8, 9, 41],
    ['Fra uge 47 til uge 1', 6, 23, 'not_available', 'not_available'],
  ]);
});
