import { describe, expect, test } from 'vitest';
import { countedBy, crossesNewYear, weekIn, yearsOfWeeks } from '../../src/lib/validate/weeks';

describe('when the number falls, the year rises', () => {
  test('from the year of the first week', () => {
    expect(yearsOfWeeks([42, 47, 1], { kind: 'first_in', year: 2022 })).toEqual([2022, 2022, 2023]);
    expect(yearsOfWeeks([50, 10, 50, 10], { kind: 'first_in', year: 2021 })).toEqual([
      2021, 2022, 2022, 2023,
    ]);
  });

  test('from the newest week that there can be', () => {
    const secondWeek = { kind: 'newest_by', year: 2023, week: 2 } as const;
    expect(yearsOfWeeks([42, 47, 1], secondWeek)).toEqual([2022, 2022, 2023]);
    expect(yearsOfWeeks([42, 47], secondWeek)).toEqual([2022, 2022]);
    expect(yearsOfWeeks([2], secondWeek)).toEqual([2023]);
  });

  test('newest first is read from the other end', () => {
    expect(yearsOfWeeks([1, 47, 42], { kind: 'newest_by', year: 2023, week: 2 })).toEqual([2023, 2022, 2022]);
    expect(yearsOfWeeks([2, 1, 52, 51], { kind: 'first_in', year: 2022 })).toEqual([2023, 2023, 2022, 2022]);
  });

  test('one fall is a New Year, not a table that runs backwards', () => {
    expect(crossesNewYear([52, 1])).toBe(true);
    expect(crossesNewYear([51, 52])).toBe(false);
  });
});

test('the day of a count gives its ISO week and year', () => {
  expect(countedBy('2023-01-01')).toEqual({ kind: 'newest_by', year: 2022, week: 52 });
  expect(countedBy('2021-01-03')).toEqual({ kind: 'newest_by', year: 2020, week: 53 });
  expect(countedBy('2021-02-30')).toBeNull();
});

test('week 53 is only in years that have it', () => {
  expect(weekIn(2020, 53)).toBe('2020-W53');
  expect(weekIn(2021, 53)).toBeNull();
  expect(weekIn(2026, 53)).toBe('2026-W53');
});
