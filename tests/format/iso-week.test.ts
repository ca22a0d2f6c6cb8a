import { expect, test } from 'vitest';
import { addDays } from '../../src/lib/format/date';
import { isoWeek, mondayOf, weekDates, weekOf, weeksInYear } from '../../src/lib/format/iso-week';

test('years with 53 weeks', () => {
  const long = Array.from({ length: 31 }, (_, index) => 2000 + index).filter(
    (year) => weeksInYear(year) === 53,
  );
  expect(long).toEqual([2004, 2009, 2015, 2020, 2026]);
});

test.each([
  ['2023-01-01', 2022, 52],
  ['2023-01-02', 2023, 1],
  ['2021-01-03', 2020, 53],
  ['2024-12-30', 2025, 1],
  ['2022-10-17', 2022, 42],
  ['2022-10-23', 2022, 42],
])('%s lies in week %i-%i', (date, year, week) => {
  expect(weekOf(date)).toEqual({ year, week });
});

test('a week runs from Monday to Sunday', () => {
  expect(weekDates(2023, 1)).toEqual({ start: '2023-01-02', end: '2023-01-08' });
  expect(weekDates(2020, 53)).toEqual({ start: '2020-12-28', end: '2021-01-03' });
});

test('a week that the year has not is none', () => {
  expect(weekDates(2021, 53)).toBeNull();
  expect(weekDates(2022, 0)).toBeNull();
  expect(weekDates(2022, 54)).toBeNull();
});

test('every day of eight years lies in the week that its dates say', () => {
  for (let date = '2019-12-01'; date < '2027-02-01'; date = addDays(date, 1)) {
    const { year, week } = weekOf(date);
    const dates = weekDates(year, week);
    expect(dates && dates.start <= date && date <= dates.end, date).toBe(true);
    expect(mondayOf(date)).toBe(dates?.start);
  }
});

test('weeks are written with two digits', () => {
  expect(isoWeek(2023, 1)).toBe('2023-W01');
});
