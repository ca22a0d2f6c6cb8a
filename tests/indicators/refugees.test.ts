import { expect, test } from 'vitest';
import { refugeesInTotal } from '../../src/lib/indicators/refugees/total';
import { weeklyRefugees } from '../../src/lib/indicators/refugees/weekly';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { ask } from './ask';
import { loadImports } from './load';

const engine = withEngine();
const blank: Cell = { missing: 'blank' };

function count(status: string, persons: Cell, week = '2022-W42', as_of: Cell = null) {
  return { area: '575', week, status, persons, as_of };
}

async function total(...rows: ReturnType<typeof count>[]) {
  await loadImports(engine(), { table: 'refugee_counts', rows });
  return (await ask(engine(), refugeesInTotal)).map(({ period, value, value_missing }) => [
    period,
    value,
    value_missing,
  ]);
}

test('of which and own choice are never added, a blank status did not exist', async () => {
  expect(
    await total(
      count('residence_permit', 353),
      count('of_which_18_64', 212),
      count('arriving', blank),
      count('biometrics', 17),
      count('visitor_visa', 3),
      count('own_choice', 90),
    ),
  ).toEqual([['2022-W42', 373, null]]);
});

test('a withheld status leaves the total unknown', async () => {
  const rows = [count('residence_permit', 353), count('visitor_visa', { missing: 'withheld' })];
  expect(await total(...rows)).toEqual([['2022-W42', null, 'withheld']]);
});

test('only blanks are no total, and not 0', async () => {
  expect(await total(count('residence_permit', blank))).toEqual([['2022-W42', null, 'blank']]);
});

test('a later count of the week takes the place of the earlier one, row by row', async () => {
  await loadImports(
    engine(),
    { table: 'refugee_counts', rows: [count('residence_permit', 350, '2022-W42', '2022-10-24')] },
    { table: 'refugee_counts', rows: [count('residence_permit', 353, '2022-W42', '2022-10-31')] },
  );
  const on = async (set_per: string) =>
    (await ask(engine(), weeklyRefugees, { set_per })).map((row) => row.persons);
  expect(await on('2022-10-23')).toEqual([]);
  expect(await on('2022-10-30')).toEqual([350]);
  expect(await on('2022-10-31')).toEqual([353]);
});
