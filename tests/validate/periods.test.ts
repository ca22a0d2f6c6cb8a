import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/lib/format/period';
import { periodOf, readPeriod } from '../../src/lib/validate/periods';
import { periodPairIn, periodsIn } from '../../src/lib/validate/periods-in-text';

test.each([
  ['2022', '2022'],
  ['2025M07', '2025-07'],
  ['2024Q04', '2024-Q4'],
  ['2023Q1', '2023-Q1'],
  ['2022K4', '2022-Q4'],
  ['2022H2', '2022-H2'],
  ['2022U42', '2022-W42'],
  ['2020-U53', '2020-W53'],
  ['2020-W53', '2020-W53'],
  ['2023M09D17', '2023-09-17'],
  ['2023QMAT02', '2022-07/2023-06'],
  ['2021:2022', '2021/2022'],
  ['2021/2022', '2021/2022'],
  ['2021/22', '2021/2022'],
  ['2022-11', '2022-11'],
  ['2022-11-30', '2022-11-30'],
  ['24-01-2023', '2023-01-24'],
  ['24.01.2023', '2023-01-24'],
  ['1/2 2023', '2023-02-01'],
  ['31. december 2023', '2023-12-31'],
  ['Uge 51-2021', '2021-W51'],
  ['uge 2, 2023', '2023-W02'],
  ['2022 uge 42', '2022-W42'],
  ['jan-23', '2023-01'],
  ['Jan. 2023', '2023-01'],
  ['okt 22', '2022-10'],
  ['December 2022', '2022-12'],
  ['ultimo december 2022', '2022-12'],
  ['4. kvt. 2022', '2022-Q4'],
  ['4. kvartal 2022', '2022-Q4'],
  ['K4 2022', '2022-Q4'],
  ['1. halvår 2023', '2023-H1'],
  ['  2022\u00a0uge\u00a042 ', '2022-W42'],
])('%j is %s', (text, period) => {
  expect(periodOf(text)).toBe(period);
  expect(parsePeriod(period)).not.toBeNull();
});

test.each([
  '',
  'engang',
  '2022M13',
  '2022K5',
  '2022H3',
  '2022U54',
  '30-02-2023',
  '31. februar 2023',
  '353',
  '2022/2021',
  '1,5',
])('%j is no period', (text) => {
  expect(readPeriod(text)).toBeNull();
});

test('a week without a year is told from one that its year does not have', () => {
  expect(readPeriod('Uge 42')).toEqual({ kind: 'week_without_year', week: 42 });
  expect(readPeriod('uge nr. 7')).toEqual({ kind: 'week_without_year', week: 7 });
  expect(readPeriod('2021U53')).toEqual({ kind: 'week_not_in_year', year: 2021, week: 53 });
  expect(readPeriod('2026U53')).toEqual({ kind: 'period', period: '2026-W53' });
});

test.each([
  ['Månedlig opfølgning - december 2022 (1.000 kr.)', ['2022-12']],
  ['hentet-2026-08-18', ['2026-08-18']],
  ['kolding-aktiv-oktober-2021', ['2021-10']],
  ['Personer, der ankommer i uge 2, 2023', ['2023-W02']],
  ['fra 4. kvartal 2022 til 1. kvartal 2023', ['2022-Q4', '2023-Q1']],
  ['Sag 22/14890 om 18-64-årige', []],
])('%j names %j', (text, periods) => {
  expect(periodsIn(text)).toEqual(periods);
});

test.each([
  ['Flow mellem ydelser, november til december 2022', ['2022-11', '2022-12']],
  ['Flow fra december til januar 2023', ['2022-12', '2023-01']],
  ['2022-Q4 og siden: 4. kvt. 2022 til 1. kvt. 2023', null],
  ['4. kvt. 2022 til 1. kvt. 2023', ['2022-Q4', '2023-Q1']],
  ['december 2022', null],
])('%j goes from and to %j', (text, pair) => {
  expect(periodPairIn(text)).toEqual(pair);
});
