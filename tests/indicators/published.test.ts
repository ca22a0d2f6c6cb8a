import { expect, test } from 'vitest';
import { accountsPerInhabitant } from '../../src/lib/indicators/accounts/per-inhabitant';
import { budgetByFunction } from '../../src/lib/indicators/budget/by-function';
import { deviationByMonth } from '../../src/lib/indicators/budget/deviation-by-month';
import { netByMonth } from '../../src/lib/indicators/budget/net-by-month';
import { netInMonth } from '../../src/lib/indicators/budget/net-in-month';
import { reimbursementDegree } from '../../src/lib/indicators/budget/reimbursement-degree';
import { cashAssistanceShare } from '../../src/lib/indicators/cash-assistance/share-of-labour-force';
import { cashAssistanceShareOfPopulation } from '../../src/lib/indicators/cash-assistance/share-of-population';
import { ukrainians } from '../../src/lib/indicators/employment/ukrainians';
import { ukrainiansShare } from '../../src/lib/indicators/employment/ukrainians-share';
import { observedRanking } from '../../src/lib/indicators/observations/ranking';
import { observedStatements } from '../../src/lib/indicators/observations/statements';
import { refugeesInTotal } from '../../src/lib/indicators/refugees/total';
import { weeklyRefugees } from '../../src/lib/indicators/refugees/weekly';
import { reimbursementLadder } from '../../src/lib/indicators/reimbursement/ladder';
import { unemployed } from '../../src/lib/indicators/unemployment/persons';
import { unemployedShare } from '../../src/lib/indicators/unemployment/share';
import type { Engine } from '../../src/lib/db/engine';
import { readBytesFromDataFolder } from '../../src/lib/pipeline/data-folder-node';
import { loadPackage } from '../../src/lib/pipeline/load-package';
import { withEngine } from '../engine';
import { ask } from './ask';

/** The figures that the project ships, by the whole way from file to number. */
const engine = withEngine((started: Engine) => loadPackage(started, readBytesFromDataFolder('data')));

/** `575 2022-12`: 79 */
function byPlace(rows: { area: string; period: string; value: number | null }[]) {
  return Object.fromEntries(rows.map(({ area, period, value }) => [`${area} ${period}`, value]));
}

test('the weekly count: 373, 381, 404, and nothing added that is a part', async () => {
  const rows = await ask(engine(), refugeesInTotal);
  expect(byPlace(rows)).toEqual({ '575 2022-W42': 373, '575 2022-W47': 381, '575 2023-W01': 404 });
  const weekly = await ask(engine(), weeklyRefugees);
  const parts = ['residence_permit', 'arriving', 'biometrics', 'visitor_visa'];
  for (const { period, value } of rows) {
    const week = weekly.filter((row) => row.week === period && parts.includes(row.status));
    expect(week.reduce((sum, row) => sum + (row.persons ?? 0), 0)).toBe(value);
  }
  const one = (week: string, status: string) =>
    weekly.find((row) => row.week === week && row.status === status)?.persons;
  expect(one('2023-W01', 'of_which_18_64')).toBe(241);
  expect(one('2023-W01', 'own_choice')).toBe(90);
  expect(one('2022-W42', 'arriving') ?? null).toBeNull();
});

test('79 per cent against 57, of those available for work, in one month', async () => {
  expect(ukrainiansShare.basis).toBe('personer til rådighed for arbejdsmarkedet');
  expect(byPlace(await ask(engine(), ukrainiansShare))).toMatchObject({
    '575 2022-12': 79,
    '000 2022-12': 57,
  });
  const ranked = await ask(engine(), { ...observedRanking, of: ukrainiansShare.of });
  expect(ranked.map(({ area, value }) => [area, value])).toEqual([
    ['575', 79],
    ['787', 67],
    ['000', 57],
  ]);
});

test('June 2022 is 2,724 and then 3,410; July 4,258 and then 4,565', async () => {
  const on = async (set_per: string) => byPlace(await ask(engine(), ukrainians, { set_per }));
  expect((await on('2022-08-19'))['000 2022-06']).toBe(2724);
  expect(await on('2022-08-20')).toMatchObject({ '000 2022-06': 3410, '000 2022-07': 4258 });
  expect(await on('2022-09-30')).toMatchObject({ '000 2022-06': 3410, '000 2022-07': 4565 });
  const both = [...ukrainians.of, ...ukrainiansShare.of];
  const said = await ask(engine(), { ...observedStatements, of: both }, { areas: '000' });
  const of = (period: string, measure: string) =>
    said.filter((row) => row.period === period && row.measure === measure).map((row) => row.value);
  expect(of('2022-06', 'ukrainians_employed')).toEqual([2724, 3410]);
  expect(of('2022-07', 'ukrainians_employed_share')).toEqual([36, 43.4]);
});

test('Vejen: 101, 118 as counted on 8 January 2023, 125', async () => {
  const rows = await ask(engine(), ukrainians, { areas: '575' });
  expect(rows.map(({ period, value, as_of }) => [period, value, as_of])).toEqual([
    ['2022-10', 101, '2023-01-24'],
    ['2022-11', 118, '2023-01-08'],
    ['2022-12', 125, '2023-01-15'],
  ]);
  expect(byPlace(await ask(engine(), ukrainians, { areas: '575', set_per: '2023-01-14' }))).toEqual({
    '575 2022-11': 118,
  });
});

test('unemployment of Vejen and the country', async () => {
  expect(byPlace(await ask(engine(), unemployed))).toMatchObject({
    '575 2022-12': 311,
    '575 2026-07': 355,
    '000 2022-12': 72771,
  });
  expect(byPlace(await ask(engine(), unemployedShare))).toMatchObject({
    '575 2022-12': 1.4,
    '575 2026-07': 1.7,
    '000 2022-12': 2.4,
  });
});

test('one key counted on two days: 353, then 358', async () => {
  const on = async (set_per: string) => byPlace(await ask(engine(), unemployed, { areas: '575', set_per }));
  expect((await on('2026-08-18'))['575 2026-06']).toBe(353);
  expect((await on('2026-08-19'))['575 2026-06']).toBe(358);
  const said = await ask(engine(), { ...observedStatements, of: unemployed.of }, { areas: '575' });
  expect(
    said
      .filter((row) => row.period === '2026-06')
      .map((row) => row.value)
      .slice(0, 2),
  ).toEqual([353, 358]);
});

test('the ranking says the same as the series', async () => {
  const ranking = { ...observedRanking, of: unemployedShare.of };
  const ranked = (await ask(engine(), ranking, { to: '2022-12' })).filter(({ area }) =>
    ['575', '621', '000'].includes(area),
  );
  expect(ranked.map((row) => row.period)).toEqual(['2022-12', '2022-12', '2022-12']);
  const series = byPlace(await ask(engine(), unemployedShare, { areas: '575,621,000' }));
  for (const { area, period, value } of ranked) expect(value).toBe(series[`${area} ${period}`]);
});

test('two bases are two series: a share of the population is the smaller one', async () => {
  const labourForce = byPlace(await ask(engine(), cashAssistanceShare));
  const population = byPlace(await ask(engine(), cashAssistanceShareOfPopulation));
  expect(labourForce['000 2021-08']).toBe(3.2);
  expect(population['000 2021-08']).toBe(2.5);
  for (const [place, share] of Object.entries(labourForce))
    expect(population[place]).toBeLessThan(share ?? NaN);
});

test('the budget: parts and totals, and four ways to the net', async () => {
  const rows = await ask(engine(), budgetByFunction);
  const total = rows.find((row) => row.function === null && row.kind === 'net');
  const kinds = rows.filter((row) => row.function === null && row.kind !== 'net');
  expect(kinds.reduce((sum, row) => sum + (row.spent ?? NaN), 0)).toBe(total?.spent);
  expect((await ask(engine(), netByMonth)).at(-1)).toMatchObject({
    period: total?.period,
    value: total?.spent,
  });
  const months = (await ask(engine(), netInMonth)).filter(({ period }) => period.startsWith('2022'));
  expect(months.reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBeCloseTo(total?.spent ?? NaN, 6);
  expect((await ask(engine(), deviationByMonth)).at(-1)?.value).toBe(total?.deviation);
  expect(total?.deviation).toBe((total?.forecast ?? NaN) - (total?.adjusted ?? NaN));
  expect(rows.every((row) => row.example)).toBe(true);
});

test('refusionsgrad is minus income over expenditure', async () => {
  const rows = await ask(engine(), budgetByFunction);
  const spent = (code: string | null, kind: string) =>
    rows.find((row) => row.function === code && row.kind === kind)?.spent ?? NaN;
  const degrees = (await ask(engine(), reimbursementDegree)).filter((row) => row.period === rows[0]?.period);
  expect(degrees.length).toBeGreaterThan(1);
  for (const row of degrees) {
    expect(row.degree).toBeCloseTo((-100 * spent(row.function, 'I')) / spent(row.function, 'U'), 10);
  }
});

test('accounts per inhabitant and the ladder are not dated, and always shown', async () => {
  const accounts = await ask(engine(), accountsPerInhabitant, { set_per: '2000-01-01' });
  const of = (area: string, code: string) =>
    accounts.find((row) => row.area === area && row.function.startsWith(code))?.value;
  expect([of('575', '5.57.73'), of('000', '5.57.73')]).toEqual([1520, 1777]);
  expect(accounts.every((row) => row.as_of === null)).toBe(true);
  const ladder = await ask(engine(), reimbursementLadder);
  expect(ladder.map((row) => [row.weeks_from, row.weeks_to, row.rate])).toEqual([
    [1, 4, 80],
    [5, 26, 40],
    [27, 52, 30],
    [53, null, 20],
  ]);
});
