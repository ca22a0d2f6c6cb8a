import { describe, expect, test } from 'vitest';
import type { BulletSpec, LinesSpec, TableSpec } from '../../src/lib/charts/chart-spec';
import { targetFollowUp } from '../../src/lib/figures/planer/follow-up';
import { targetLines } from '../../src/lib/figures/planer/target-lines';
import { standingOf, wayAt } from '../../src/lib/figures/planer/target-standing';
import { isSameUnit } from '../../src/lib/figures/planer/target-unit';
import { nationalTargets, ownTargets } from '../../src/lib/figures/planer/targets';
import { unemployedShareOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed-share';
import { percent1 } from '../../src/lib/format/unit';
import { observedSeries } from '../../src/lib/indicators/observations/series';
import { observedAnyPeriod } from '../../src/lib/indicators/targets/observed';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const engine = withEngine();

const target = (change: Record<string, Cell> = {}) => ({
  area: '575',
  strategy: 'En aktiv indsats',
  measure: 'Ledige i pct. af arbejdsstyrken',
  deadline: '2026-12',
  target: 1.5,
  unit: 'pct.',
  direction: 'at_most',
  start_period: '2024-12',
  start_value: 2,
  as_of: '2025-01-15',
  as_of_date: '2025-01-15',
  ...change,
});

const share = (period: string, value: number, as_of: string) =>
  observation('unemployed_share', '575', period, value, as_of);

const load = (targets: Record<string, Cell>[], ...rows: ReturnType<typeof observation>[]) =>
  loadImports(
    engine(),
    { table: 'targets', rows: targets },
    ...rows.map((row) => ({ table: 'observations' as const, rows: [row] })),
  );

const own = async (chosen = {}) => (await ownTargets(contextFor(engine(), chosen))) as BulletSpec;

describe('the way to a target', () => {
  const start = { period: '2024-12', value: 2 };
  const end = { period: '2026-12', value: 1 };

  test('is a straight line by days, level before and after', () => {
    expect(wayAt('2025-12', start, end)).toBeCloseTo(1.5, 2);
    expect([wayAt('2020-01', start, end), wayAt('2026-12', start, end), wayAt('2031', start, end)]).toEqual([
      2, 1, 1,
    ]);
  });

  test('is none where the deadline does not follow the start', () => {
    expect(wayAt('2025-12', end, start)).toBeNull();
  });

  test.each([
    [1, 1, null, 'at_most', 'reached'],
    [1.2, 1, 1.3, 'at_most', 'on_the_way'],
    [1.4, 1, 1.3, 'at_most', 'behind'],
    [1.4, 1, null, 'at_most', 'unknown'],
    [80, 79, null, 'at_least', 'reached'],
    [70, 79, 70, 'at_least', 'on_the_way'],
    [69, 79, 70, 'at_least', 'behind'],
  ] as const)('%d against %d with %d by now, %s: %s', (status, wanted, expected, direction, standing) => {
    expect(standingOf(status, wanted, expected, direction)).toBe(standing);
  });
});

test.each([
  ['pct.', true],
  ['%', true],
  ['Procent', true],
  ['procent af arbejdsstyrken', true],
  [null, true],
  ['personer', false],
])('a target in %s against per cent: %s', (unit, same) => {
  expect(isSameUnit(unit, percent1)).toBe(same);
});

describe('status against target', () => {
  test('the newest number as known on the day, not after the deadline, beside the way at its own period', async () => {
    await load(
      [target()],
      share('2025-12', 1.9, '2026-01-20'),
      share('2025-12', 1.7, '2026-02-20'),
      share('2027-01', 1.2, '2027-02-20'),
    );
    const [then] = (await own({ setPer: '2026-01-31' })).rows;
    expect(then).toMatchObject({ status: { period: '2025-12', value: { value: 1.9 } }, standing: 'behind' });
    const [now] = (await own({ setPer: '2027-03-01' })).rows;
    expect(now).toMatchObject({
      status: { period: '2025-12', value: { value: 1.7 } },
      expected: 1.8,
      standing: 'on_the_way',
    });
  });

  test('is the number that the key figure itself shows', async () => {
    await load([target()], share('2026-03', 1.6, '2026-05-20'));
    const lines = (await unemployedShareOverTime(contextFor(engine()))) as LinesSpec;
    expect((await own()).rows[0]?.status?.value.value).toBe(lines.series[0]?.points.at(-1)?.y.value);
  });

  test('the key figure is found by its title, its id or its own name, in whatever case', async () => {
    const names = ['LEDIGE i pct. af  arbejdsstyrken', 'unemployed_share', 'ledighed'];
    await load(
      names.map((measure) => target({ measure })),
      share('2026-03', 1.6, '2026-05-20'),
    );
    expect((await own()).rows.map(({ status }) => status?.value.value)).toEqual([1.6, 1.6, 1.6]);
  });

  test('a measure that nobody described is followed under its own name and in its own unit', async () => {
    const row = { ...observation('antal_unge', '575', '2025', 40, '2026-02-01'), unit: 'unge' };
    await load([target({ measure: 'Antal_unge', unit: 'unge', target: 50, direction: 'at_least' })], row);
    expect((await own()).rows[0]).toMatchObject({
      unit: { name: 'unge', decimals: 0 },
      status: { period: '2025' },
    });
  });

  test('a name that several bases share names none of them', async () => {
    const rows = [
      observation('cash_assistance_share', '575', '2026-03', 2.4, '2026-05-20'),
      {
        ...observation('cash_assistance_share', '575', '2026-03', 2, '2026-05-20'),
        basis: 'population_16_66',
      },
    ];
    await load([target({ measure: 'cash_assistance_share' })], ...rows);
    expect((await own()).rows[0]).toMatchObject({ status: null, standing: 'unknown' });
  });

  test('another unit is said and never computed', async () => {
    await load([target({ unit: 'personer', target: 300 })], share('2026-03', 1.6, '2026-05-20'));
    expect((await own()).rows[0]).toMatchObject({
      status: null,
      standing: 'unknown',
      why: 'Målet er i personer, men nøgletallet er i pct. De kan ikke sammenlignes.',
    });
  });

  test('without its key figure it says which one it waits for', async () => {
    await load([target({ measure: 'Unge i uddannelse' })]);
    expect((await own()).rows[0]?.why).toBe(
      'Målet venter på tal for nøgletallet »Unge i uddannelse«, som Ugetal ikke har.',
    );
  });

  test('across a reform, without a start, and without newer numbers it is not judged', async () => {
    const cash = (period: string) => observation('cash_assistance', '575', period, 500, '2026-05-20');
    const measure = 'Fuldtidspersoner på kontanthjælp mv.';
    const wanted = { measure, unit: 'fuldtidspersoner', target: 400, start_value: 600 };
    await load(
      [
        target({ ...wanted, strategy: 'A' }),
        target({
          ...wanted,
          strategy: 'B',
          start_period: null,
          start_value: null,
          as_of_date: '2026-01-15',
          as_of: '2026-01-15',
        }),
        target({ ...wanted, strategy: 'C', start_period: '2026-03' }),
      ],
      cash('2026-03'),
    );
    const rows = (await own()).rows;
    expect(rows.map(({ standing }) => standing)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(rows.map(({ why }) => why?.split(' ')[0])).toEqual(['Kontanthjælpsreform', 'Uden', 'Der']);
  });

  test('a target without its number is none any more', async () => {
    await loadImports(
      engine(),
      { table: 'targets', rows: [target(), target({ strategy: 'B' })] },
      {
        table: 'targets',
        rows: [target({ target: { missing: 'blank' }, as_of: '2025-02-01', as_of_date: '2025-02-01' })],
      },
    );
    expect((await own()).rows.map(({ group }) => group)).toEqual(['B']);
    expect((await own({ setPer: '2025-01-20' })).rows.map(({ group }) => group)).toEqual(
      ['B', 'En aktiv indsats'].sort(),
    );
  });

  test('the country’s aims stand apart, and another municipality has none of the own', async () => {
    await load([target(), target({ area: '000', measure: 'Besparelse', unit: 'mia. kr.', target: 3 })]);
    const national = (await nationalTargets(contextFor(engine(), { own: '621' }))) as BulletSpec;
    expect(national.rows.map(({ label, target: { value } }) => [label, value])).toEqual([['Besparelse', 3]]);
    expect(await ownTargets(contextFor(engine(), { own: '621' }))).toMatchObject({
      kind: 'nothing',
      sentence: 'Ingen tal for Kolding',
    });
  });
});

test('the line leads from the start to the deadline', async () => {
  await load([target()], share('2025-12', 1.7, '2026-02-20'));
  const [spec] = (await targetLines(contextFor(engine()))) as LinesSpec[];
  expect(spec?.series[1]).toMatchObject({
    role: 'target',
    points: [
      { x: '2024-12', y: { value: 2 } },
      { x: '2026-12', y: { value: 1.5 } },
    ],
  });
  expect(spec?.notes.join(' ')).toContain('Tynd prikket linje: vejen mod målet');
});

test('a way that a reform breaks is not drawn, and not explained', async () => {
  const measure = 'Fuldtidspersoner på kontanthjælp mv. i pct. af arbejdsstyrken';
  const rows = ['2025-05', '2025-08'].map((month) => ({
    ...observation('cash_assistance_share', '575', month, 2.4, '2025-10-20'),
    basis: 'labour_force',
  }));
  await load([target({ measure })], ...rows);
  const [spec] = (await targetLines(contextFor(engine()))) as LinesSpec[];
  expect(spec?.series[1]?.points).toHaveLength(2);
  expect(spec?.notes.join(' ')).not.toContain('vejen mod målet');
});

test('mid-year and year end as known then; what was counted since says so; the future is not there', async () => {
  await load(
    [target()],
    share('2025-05', 1.9, '2025-06-20'),
    share('2025-05', 1.8, '2025-08-20'),
    share('2025-06', 1.7, '2026-08-20'),
    share('2025-12', 1.6, '2026-08-20'),
  );
  const [spec] = (await targetFollowUp(contextFor(engine(), { setPer: '2026-09-01' }))) as TableSpec[];
  const said = spec?.table.rows.map(({ cells: [day, cell] }) => [
    day,
    typeof cell === 'object' ? `${cell.value} ${cell.note}` : cell,
  ]);
  expect(said).toEqual([
    ['Udgangspunkt', '2 dec. 24'],
    ['30. juni 2025', '1.9 maj 25'],
    ['31. december 2025', '1.8 maj 25'],
    ['30. juni 2026', '1.8 maj 25'],
    ['Mål', '1.5 højst, dec. 26'],
  ]);
});

test('both ways to a month’s number agree', async () => {
  await load([target()], share('2025-12', 1.9, '2026-01-20'), share('2025-12', 1.7, '2026-02-20'));
  const asked = { areas: '000,575', set_per: '2026-12-31' };
  const [one] = await engine().query<{ value: number }>(observedSeries.sql, asked);
  const [other] = await engine().query<{ value: number }>(observedAnyPeriod.sql, asked);
  expect([one?.value, other?.value]).toEqual([1.7, 1.7]);
});
