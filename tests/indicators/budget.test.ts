import { describe, expect, test } from 'vitest';
import { budgetByFunction } from '../../src/lib/indicators/budget/by-function';
import { deviationByMonth } from '../../src/lib/indicators/budget/deviation-by-month';
import { netByMonth } from '../../src/lib/indicators/budget/net-by-month';
import { netInMonth } from '../../src/lib/indicators/budget/net-in-month';
import { reimbursementDegree } from '../../src/lib/indicators/budget/reimbursement-degree';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { ask } from './ask';
import { loadImports } from './load';

const engine = withEngine();

type Amounts = [original: Cell, adjusted: Cell, spent: Cell, forecast: Cell];

/** A line in 1.000 kr., as the files write them. */
function line(
  code: string,
  kind: 'U' | 'I',
  amounts: Amounts,
  [year, month] = [2022, 12],
  as_of: Cell = null,
) {
  const [original, adjusted, spent, forecast] = amounts.map((amount) =>
    typeof amount === 'number' ? amount * 1000 : amount,
  ) as Amounts;
  const name = `Funktion ${code}`;
  return { area: '575', year, month, function: code, kind, name, original, adjusted, spent, forecast, as_of };
}

/** The invented follow-up of December 2022: three of its functions. */
const december = [
  line('5.46.60', 'U', [9400, 9565, 9573, 9573]),
  line('5.46.60', 'I', [-4100, -4059, -3963, -3963]),
  line('5.57.71', 'U', [88600, 91751, 94501, 94501]),
  line('5.57.71', 'I', [-33400, -34214, -33195, -33195]),
  line('5.57.78', 'U', [49800, 49408, 50435, 50435]),
  line('5.57.78', 'I', [0, 0, 0, 0]),
];

describe('per function and in total', () => {
  test('net is expenditure plus income, deviation is forecast less adjusted budget', async () => {
    await loadImports(engine(), { table: 'budget_lines', rows: december });
    const rows = await ask(engine(), budgetByFunction);
    expect(rows).toHaveLength(3 * 3 + 3);
    expect(rows.find((row) => row.function === '5.57.71' && row.kind === 'net')).toMatchObject({
      name: 'Funktion 5.57.71',
      original: 55200,
      adjusted: 57537,
      spent: 61306,
      forecast: 61306,
      deviation: 3769,
    });
    const total = rows.find((row) => row.function === null && row.kind === 'net');
    expect(total).toMatchObject({
      original: 110300,
      adjusted: 112451,
      spent: 117351,
      deviation: 4900,
      name: null,
    });
    expect(total?.percent_spent).toBeCloseTo((100 * 117351) / 112451, 10);
  });

  test('the total is the same by function and by kind', async () => {
    await loadImports(engine(), { table: 'budget_lines', rows: december });
    const rows = await ask(engine(), budgetByFunction);
    const sum = (some: typeof rows) => some.reduce((all, row) => all + (row.spent ?? NaN), 0);
    const total = rows.find((row) => row.function === null && row.kind === 'net')?.spent;
    expect(sum(rows.filter((row) => row.function !== null && row.kind === 'net'))).toBe(total);
    expect(sum(rows.filter((row) => row.function === null && row.kind !== 'net'))).toBe(total);
    expect((await ask(engine(), netByMonth)).map((row) => row.value)).toEqual([total]);
  });

  test('nothing budgeted has no per cent, and 0 is a number', async () => {
    await loadImports(engine(), { table: 'budget_lines', rows: december });
    const rows = await ask(engine(), budgetByFunction);
    expect(rows.find((row) => row.function === '5.57.78' && row.kind === 'I')).toMatchObject({
      adjusted: 0,
      spent: 0,
      percent_spent: null,
    });
  });

  test('a blank is not 0: a sum with a missing part is missing, the others stay', async () => {
    const rows = [...december.slice(0, 3), line('5.57.71', 'I', [-33400, -34214, null, -33195])];
    await loadImports(engine(), { table: 'budget_lines', rows });
    const found = await ask(engine(), budgetByFunction);
    const net = (code: string | null) => found.find((row) => row.function === code && row.kind === 'net');
    expect(net('5.46.60')?.spent).toBe(5610);
    expect(net('5.57.71')).toMatchObject({ spent: null, percent_spent: null, forecast: 61306 });
    expect(net(null)).toMatchObject({ spent: null, forecast: 66916 });
    expect(await ask(engine(), netByMonth)).toMatchObject([{ value: null, value_missing: 'blank' }]);
    expect(await ask(engine(), deviationByMonth)).toMatchObject([
      { value: 66916 - 63043, value_missing: null },
    ]);
  });

  test('a month is what came since the month before; without that month it is not known', async () => {
    const spent = (month: number, amount: number | null) =>
      line('5.57.71', 'U', [900, 900, amount, 900], [2022, month]);
    await loadImports(engine(), {
      table: 'budget_lines',
      rows: [spent(1, 70), spent(2, 150), spent(4, 310), spent(5, null), spent(6, 460)],
    });
    const found = await ask(engine(), netInMonth);
    expect(found.map(({ period, value, value_missing }) => [period, value, value_missing])).toEqual([
      ['2022-01', 70, null],
      ['2022-02', 80, null],
      ['2022-04', null, 'blank'],
      ['2022-05', null, 'blank'],
      ['2022-06', null, 'blank'],
    ]);
  });

  test.each([
    [[2022, 1], (100 * 31) / 365],
    [[2022, 10], (100 * 304) / 365],
    [[2024, 2], (100 * 60) / 366],
    [[2024, 12], 100],
  ])('of %j %d per cent of the days have gone', async (month, gone) => {
    const rows = [line('5.57.71', 'U', [1, 1, 1, 1], month as [number, number])];
    await loadImports(engine(), { table: 'budget_lines', rows });
    const [row] = await ask(engine(), budgetByFunction);
    expect(row?.year_gone).toBeCloseTo(gone, 10);
  });

  test('the newest month that is known and wanted', async () => {
    const of = (month: number, as_of: string) => line('5.57.71', 'U', [1, 1, month, 1], [2022, month], as_of);
    const rows = [of(10, '2022-10'), of(11, '2022-11'), of(12, '2022-12')];
    await loadImports(engine(), ...rows.map((row) => ({ table: 'budget_lines' as const, rows: [row] })));
    const newest = async (wanted: object) => (await ask(engine(), budgetByFunction, wanted))[0]?.period;
    expect(await newest({})).toBe('2022-12');
    expect(await newest({ to: '2022-11' })).toBe('2022-11');
    expect(await newest({ set_per: '2022-11-29' })).toBe('2022-10');
    expect(await newest({ set_per: '2022-10-30' })).toBeUndefined();
    expect(await newest({ own: '621' })).toBeUndefined();
  });
});

describe('refusionsgrad', () => {
  test('income over expenditure of the same functions', async () => {
    const onlyExpenditure = line('5.99.99', 'U', [1000, 1000, 1000, 1000]);
    await loadImports(engine(), { table: 'budget_lines', rows: [...december, onlyExpenditure] });
    const rows = await ask(engine(), reimbursementDegree);
    expect(rows.map((row) => row.function)).toEqual(['5.46.60', '5.57.71', '5.57.78', null]);
    expect(rows[0]?.degree).toBeCloseTo((100 * 3963) / 9573, 10);
    expect(rows[2]?.degree).toBe(0);
    expect(rows[3]).toMatchObject({ expenditure: 9573 + 94501 + 50435, income: 3963 + 33195 });
    expect(rows[3]?.degree).toBeCloseTo((100 * (3963 + 33195)) / (9573 + 94501 + 50435), 10);
  });

  test('a function with a missing side is left out of both sums', async () => {
    const rows = [...december.slice(0, 3), line('5.57.71', 'I', [-1, -1, null, -1])];
    await loadImports(engine(), { table: 'budget_lines', rows });
    const found = await ask(engine(), reimbursementDegree);
    expect(found.map((row) => row.function)).toEqual(['5.46.60', null]);
    expect(found[1]?.degree).toBe(found[0]?.degree);
  });
});
