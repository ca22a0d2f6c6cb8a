import { expect, test } from 'vitest';
import { isProvisional } from '../../src/lib/figures/provisional';

const rule = { months: 2, withinDays: 62 };

test.each([
  ['2022-12', '2022-12', '2023-01-15', true],
  ['2022-11', '2022-12', '2023-01-08', true],
  ['2022-10', '2022-12', '2022-11-15', false],
  ['2022-12', '2022-12', '2023-03-03', true],
  ['2022-12', '2022-12', '2023-03-04', false],
  ['2022-12', '2022-12', '2023-02', true],
  ['2022-12', '2023-01', '2023-01-15', true],
  ['2022', '2022', '2023-01-15', false],
])('%s, where the newest month is %s and it was counted %s: %s', (month, newest, asOf, expected) => {
  expect(isProvisional(rule, month, newest, asOf)).toBe(expected);
});

test('what is not dated, or never changes, is not provisional', () => {
  expect(isProvisional(rule, '2022-12', '2022-12', null)).toBe(false);
  expect(isProvisional(undefined, '2022-12', '2022-12', '2023-01-15')).toBe(false);
});
