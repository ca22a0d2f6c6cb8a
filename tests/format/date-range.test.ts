import { expect, test } from 'vitest';
import { formatDateRange } from '../../src/lib/format/date-range';

test.each([
  ['2022-05-17', '2022-05-17', '17. maj 2022'],
  ['2022-05-01', '2022-05-31', 'maj 2022'],
  ['2024-02-01', '2024-02-29', 'februar 2024'],
  ['2023-03-01', '2023-05-31', 'foråret 2023'],
  ['2022-07-01', '2022-12-31', '2. halvår 2022'],
  ['2022-01-01', '2022-12-31', '2022'],
  ['2022-12-01', '2023-02-28', '1. december 2022 \u2013 28. februar 2023'],
  ['2022-03-02', '2022-05-31', '2. marts 2022 \u2013 31. maj 2022'],
])('%s to %s: %s', (earliest, latest, text) => {
  expect(formatDateRange(earliest, latest)).toBe(text);
});
