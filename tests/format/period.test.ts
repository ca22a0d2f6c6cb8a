import { describe, expect, test } from 'vitest';
import { timeOf } from '../../src/lib/format/date';
import { formatPeriod, formatPeriodShort, middleOf, parsePeriod } from '../../src/lib/format/period';

describe.each([
  ['2022', 'year', '2022-01-01', '2022-12-31', '2022', '2022'],
  ['2022-H2', 'half', '2022-07-01', '2022-12-31', '2. halvår 2022', '2. halvår 22'],
  ['2022-Q4', 'quarter', '2022-10-01', '2022-12-31', '4. kvartal 2022', '4. kvt. 22'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29', 'februar 2024', 'feb. 24'],
  ['2022-W42', 'week', '2022-10-17', '2022-10-23', 'uge 42 (17.-23. okt. 2022)', 'uge 42'],
  ['2022-W44', 'week', '2022-10-31', '2022-11-06', 'uge 44 (31. okt.-6. nov. 2022)', 'uge 44'],
  ['2020-W53', 'week', '2020-12-28', '2021-01-03', 'uge 53 (28. dec. 2020-3. jan. 2021)', 'uge 53'],
  ['2023-01-24', 'day', '2023-01-24', '2023-01-24', '24. januar 2023', '24. jan. 23'],
  ['2021-04/2021-10', 'range', '2021-04-01', '2021-10-31', 'april 2021 til oktober 2021', 'apr. 21-okt. 21'],
  ['2021/2022', 'range', '2021-01-01', '2022-12-31', '2021 til 2022', '2021-2022'],
])('%s', (period, kind, start, end, long, short) => {
  test('is read', () => {
    expect(parsePeriod(period)).toEqual({ kind, start, end });
  });

  test('is written in full and short', () => {
    expect(formatPeriod(period)).toBe(long);
    expect(formatPeriodShort(period)).toBe(short);
  });
});

test.each([
  '',
  '2022-13',
  '2022-00',
  '2022-Q5',
  '2022-H3',
  '2021-W53',
  '2022-W00',
  '2022-W1',
  '0575',
  '20221',
  '2022M11',
  '2022/',
  '2022/2021',
  '2021/2022/2023',
  'uge 42',
])('"%s" is no period, and is shown as it stands', (text) => {
  expect(parsePeriod(text)).toBeNull();
  expect(formatPeriod(text)).toBe(text);
  expect(formatPeriodShort(text)).toBe(text);
  expect(middleOf(text)).toBeNaN();
});

test('a point stands in the middle of its period', () => {
  expect(middleOf('2022-W42')).toBe(timeOf('2022-10-20') + 43_200_000);
  expect(middleOf('2023-01-24')).toBe(timeOf('2023-01-24') + 43_200_000);
  expect((middleOf('2023-W01') - middleOf('2022-W47')) / 86_400_000).toBe(42);
});
