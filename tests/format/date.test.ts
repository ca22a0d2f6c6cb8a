import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  formatDate,
  formatDateShort,
  isoDate,
  lastDayOfMonth,
  monthName,
  monthShort,
  timeOf,
  withWholeDays,
} from '../../src/lib/format/date';

test('a date is midnight UTC, whatever the time zone', () => {
  expect(timeOf('1970-01-02')).toBe(86_400_000);
  expect(isoDate(timeOf('2023-03-26'))).toBe('2023-03-26');
});

test.each(['2022-02-30', '2022-13-01', '2023-02-29', '24-01-2023', '2022-9-1', '', 'i går', '2022-11'])(
  '"%s" is no date',
  (text) => {
    expect(timeOf(text)).toBeNaN();
  },
);

test('the 29th of February is a date in a leap year', () => {
  expect(timeOf('2024-02-29')).not.toBeNaN();
});

test('what is no date moves nowhere and does not throw', () => {
  expect(addDays('i morgen', 1)).toBe('');
  expect(addMonths('i morgen', 1)).toBe('');
  expect(isoDate(NaN)).toBe('');
});

test('days over the ends of months, years and summer time', () => {
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addDays('2023-03-25', 2)).toBe('2023-03-27');
});

test('months keep the day, or stop at the last one', () => {
  expect(addMonths('2023-01-24', 6)).toBe('2023-07-24');
  expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(addMonths('2022-03-31', -1)).toBe('2022-02-28');
  expect(addMonths('2022-11-30', 3)).toBe('2023-02-28');
});

test('last days of months', () => {
  expect([1, 2, 4, 12].map((month) => lastDayOfMonth(2023, month))).toEqual([
    '2023-01-31',
    '2023-02-28',
    '2023-04-30',
    '2023-12-31',
  ]);
  expect(lastDayOfMonth(2000, 2)).toBe('2000-02-29');
  expect(lastDayOfMonth(1900, 2)).toBe('1900-02-28');
});

test('Danish months, short ones uncut', () => {
  expect([1, 5, 6, 9].map(monthShort)).toEqual(['jan.', 'maj', 'juni', 'sep.']);
  expect(monthName(12)).toBe('december');
  expect(monthName(13)).toBe('');
});

test('dates and months in words; anything else stays as it is', () => {
  expect(formatDate('2023-01-24')).toBe('24. januar 2023');
  expect(formatDate('2023-02-04')).toBe('4. februar 2023');
  expect(formatDate('2022-09')).toBe('september 2022');
  expect(formatDate('2022')).toBe('2022');
  expect(formatDate('2022-13')).toBe('2022-13');
  expect(formatDate('uge 42-47')).toBe('uge 42-47');
  expect(formatDateShort('2023-01-24')).toBe('24. jan. 2023');
  expect(formatDateShort('2022-05')).toBe('maj 2022');
});

test('a day stays with its month, and what only looks like one is left alone', () => {
  expect(withWholeDays('1. juli 2025 – 31. december 2026')).toBe(
    '1.\u00a0juli 2025 – 31.\u00a0december 2026',
  );
  for (const text of ['2. halvår 2022', 'januar 2022', 'på side 4. majs er gul', ''])
    expect(withWholeDays(text)).toBe(text);
});
