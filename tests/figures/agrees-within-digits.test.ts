import { expect, test } from 'vitest';
import { agreesWithinDigits } from '../../src/lib/figures/agrees-within-digits';

test.each([
  [11126, 11100, true],
  [11100, 11126, true],
  [11151, 11100, false],
  [2724, 3410, false],
  [2000, 2400, false],
  [2000, 2038, true],
  [10000, 10900, false],
  [36, 43.4, false],
  [43, 43.4, true],
  [43.4, 43.4, true],
  [353, 358, false],
  [100, 101, false],
  [60, 61, false],
  [0, 0, true],
  [0, 1, false],
])('%d and %d say the same: %s', (a, b, agrees) => {
  expect(agreesWithinDigits(a, b)).toBe(agrees);
  expect(agreesWithinDigits(b, a)).toBe(agrees);
});
