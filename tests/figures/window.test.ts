import { expect, test } from 'vitest';
import { isReached, isShown } from '../../src/lib/figures/window';

const selection = { own: '575', compare: [], from: '2022-11', to: '2022-12', setPer: null };

test.each([
  ['2022-10', false],
  ['2022-11', true],
  ['2022-12', true],
  ['2023-01', false],
  ['2022-W44', true],
  ['2022-W43', false],
  ['2022-W52', true],
  ['2023-W01', false],
  ['2022', true],
  ['2023', false],
  ['2022-12-31', true],
])('%s lies in November and December 2022, at least in part: %s', (period, shown) => {
  expect(isShown(selection, period)).toBe(shown);
});

test('without bounds all is shown, and a first month does not hide what came before from a comparison', () => {
  expect(isShown({ ...selection, from: null, to: null }, '1999-01')).toBe(true);
  expect(isReached(selection, '1999-01')).toBe(true);
});
