import { expect, test } from 'vitest';
import type { ChartSpec, LinesSpec, StackedPeriodsSpec } from '../../src/lib/charts/chart-spec';
import { weeks } from '../../src/lib/figures/flygtninge/weeks';
import { buildPage } from '../../src/lib/figures/pages';
import { buildRevisions } from '../../src/lib/figures/revisions';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const engine = withEngine();

type Week = [week: string, counts: Record<string, Cell>];

function weekly(asOf: string | null, ...weekCounts: Week[]) {
  const rows = weekCounts.flatMap(([week, counts]) =>
    Object.entries(counts).map(([status, persons]) => ({ area: '575', week, status, persons, as_of: asOf })),
  );
  return { table: 'refugee_counts' as const, rows };
}

const both = (permit: number, adults: number, biometrics: number) => ({
  residence_permit: permit,
  of_which_18_64: adults,
  biometrics,
});

/** A line's points as `[day, value]`, by the line's name. */
function linesOf(spec: ChartSpec | null): Record<string, [string, number | null][]> {
  const { series } = spec as LinesSpec;
  return Object.fromEntries(
    series.map(({ label, points }) => [
      label,
      points.map(({ x, y }): [string, number | null] => [x, y.value]),
    ]),
  );
}

const weekCounts = [
  weekly('2022-11-28', ['2022-W42', both(353, 210, 17)], ['2022-W47', both(372, 220, 18)]),
  weekly('2023-01-09', ['2022-W47', both(373, 230, 20)], ['2023-W01', both(397, 240, 7)]),
  weekly('2023-01-16', ['2022-W47', both(373, 231, 20)]),
];

test('weeks: what the statuses gave in all on each day, "heraf" not added, and only weeks that were corrected', async () => {
  await loadImports(engine(), ...weekCounts);
  const context = contextFor(engine());
  const spec = await buildRevisions('flygtninge-uger', context);
  expect(linesOf(spec)).toEqual({
    'uge 47, 2022': [
      ['2022-11-28', 390],
      ['2023-01-09', 393],
      ['2023-01-16', 393],
    ],
  });
  expect(spec?.subject).toBe('Flygtninge fra Ukraine i Vejen: hvad der blev oplyst hvornår');
  // the last that was said is what the figure itself shows
  const { periods, totals } = (await weeks(context)) as StackedPeriodsSpec;
  expect(totals[periods.indexOf('2022-W47')]?.value).toBe(393);
});

test('what was said after the chosen day is not shown', async () => {
  await loadImports(engine(), ...weekCounts);
  const before = await buildRevisions('flygtninge-uger', contextFor(engine(), { setPer: '2023-01-08' }));
  expect(before).toMatchObject({ kind: 'nothing', sentence: 'Ingen af tallene er rettet' });
  const then = await buildRevisions('flygtninge-uger', contextFor(engine(), { setPer: '2023-01-09' }));
  expect(linesOf(then)['uge 47, 2022']).toHaveLength(2);
});

test('those who settled by their own choice have their own', async () => {
  await loadImports(
    engine(),
    weekly('2022-11-28', ['2022-W47', { own_choice: 80, residence_permit: 372 }]),
    weekly('2023-01-09', ['2022-W47', { own_choice: 90, residence_permit: 372 }]),
  );
  const spec = await buildRevisions('flygtninge-eget-valg', contextFor(engine()));
  expect(linesOf(spec)).toEqual({
    'uge 47, 2022': [
      ['2022-11-28', 80],
      ['2023-01-09', 90],
    ],
  });
});

test('an undated count has no day to stand at', async () => {
  await loadImports(
    engine(),
    weekly(null, ['2022-W47', both(360, 200, 18)]),
    weekly('2023-01-09', ['2022-W47', both(373, 230, 20)]),
  );
  expect(await buildRevisions('flygtninge-uger', contextFor(engine()))).toMatchObject({ kind: 'nothing' });
});

const line = (name: string, kind: string, spent: number, as_of: string) => ({
  area: '575',
  year: 2022,
  month: 11,
  function: name,
  kind,
  spent,
  as_of,
});

test('the budget: spending and the reimbursement degree of a month that was corrected', async () => {
  const month = (expenditure: number, as_of: string) => ({
    table: 'budget_lines' as const,
    rows: [line('5.57.71', 'U', expenditure, as_of), line('5.57.71', 'I', -20_000, as_of)],
  });
  await loadImports(engine(), month(100_000, '2022-12-05'), month(80_000, '2022-12-20'));
  expect(linesOf(await buildRevisions('budget-tabel', contextFor(engine())))).toEqual({
    'november 2022': [
      ['2022-12-05', 80],
      ['2022-12-20', 60],
    ],
  });
  expect(linesOf(await buildRevisions('refusionsgrad', contextFor(engine())))).toEqual({
    'november 2022': [
      ['2022-12-05', 20],
      ['2022-12-20', 25],
    ],
  });
});

test('key figures: 353 and then 358, and Vejen 118 on 8 January 2023', async () => {
  const said = (period: string, value: number, asOf: string) =>
    observation('ukrainians_employed', '575', period, value, asOf);
  await loadImports(engine(), {
    table: 'observations',
    rows: [
      said('2022-11', 110, '2022-12-18'),
      said('2022-11', 118, '2023-01-08'),
      said('2026-06', 353, '2026-08-18'),
      said('2026-06', 358, '2026-08-19'),
    ],
  });
  const lines = linesOf(await buildRevisions('ukrainere-i-arbejde', contextFor(engine())));
  expect(lines['november 2022']?.at(-1)).toEqual(['2023-01-08', 118]);
  expect(lines['juni 2026']).toEqual([
    ['2026-08-18', 353],
    ['2026-08-19', 358],
  ]);
});

const counted = (as_of: string, occupied: [site: string, persons: number][]) => ({
  table: 'housing' as const,
  rows: occupied.map(([site, persons]) => ({
    area: '575',
    week: '2022-W47',
    site,
    places: 60,
    occupied: persons,
    as_of,
  })),
});
const housingCounts = [
  counted('2022-11-28', [
    ['Skolen', 30],
    ['Kroen', 12],
  ]),
  counted('2023-01-09', [
    ['Skolen', 34],
    ['Kroen', 12],
  ]),
];

test('places that were taken are told of all sites together', async () => {
  await loadImports(engine(), ...housingCounts);
  for (const id of ['boliger-optaget', 'boliger-fremskrivning'])
    expect(linesOf(await buildRevisions(id, contextFor(engine())))).toEqual({
      'uge 47, 2022': [
        ['2022-11-28', 42],
        ['2023-01-09', 46],
      ],
    });
});

test('it is offered where something was counted anew, and nowhere else', async () => {
  const offered = async (...imports: Parameters<typeof loadImports>[1][]) => {
    await loadImports(engine(), ...imports);
    const { figures } = await buildPage('flygtninge', contextFor(engine()), '');
    return figures.filter(({ restated }) => restated).map(({ id }) => id);
  };
  expect(await offered(weekCounts[0]!)).toEqual([]);
  expect(await offered(...weekCounts)).toEqual(['flygtninge-uger', 'flygtninge-tabel']);
  expect(await offered(...housingCounts)).toEqual(['boliger-fremskrivning', 'boliger-optaget']);
  // others were counted anew
  const other = [
    observation('unemployed', '575', '2022-11', 1, '2022-12-01'),
    observation('unemployed', '575', '2022-11', 2, '2022-12-02'),
  ];
  expect(await offered(weekCounts[0]!, { table: 'observations', rows: other })).toEqual([]);
});

test.each(['puljer-tidslinje', 'regnskab-pr-indbygger', 'constructor', ''])(
  '»%s« has nothing that can be asked',
  async (id) => {
    expect(await buildRevisions(id, contextFor(engine()))).toBeNull();
  },
);
