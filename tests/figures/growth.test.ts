import { expect, test } from 'vitest';
import { growthOf, weeksLater, weeksUntilFull } from '../../src/lib/figures/flygtninge/growth';

const count = (week: string, occupied: number, sites = 'A|B') => ({ week, places: 150, occupied, sites });

test('the slowest and the fastest of the last four steps, per week also over uneven ones', () => {
  const counts = [
    count('2022-W40', 10),
    count('2022-W42', 116),
    count('2022-W47', 126),
    count('2022-W50', 126),
    count('2022-W52', 124),
    count('2023-W01', 130),
  ];
  expect(growthOf(counts)).toEqual({
    slowest: -1,
    fastest: 6,
    steps: 4,
    from: '2022-W42',
    to: '2023-W01',
  });
});

test('sums of other sites are not compared, and one step is no range', () => {
  const opened = [count('2022-W50', 90, 'A'), count('2022-W51', 120), count('2022-W52', 121)];
  expect(growthOf(opened)).toBeNull();
  expect(growthOf([...opened, count('2023-W01', 124)])).toMatchObject({ slowest: 1, fastest: 3, steps: 2 });
  expect(growthOf([])).toBeNull();
});

test('weeks until the places are used: the week in which they are, never one for growth that is none', () => {
  expect(weeksUntilFull(7, 4)).toBe(2);
  expect(weeksUntilFull(7, 1)).toBe(7);
  expect(weeksUntilFull(7, 0.7)).toBe(10);
  expect(weeksUntilFull(7, 0)).toBeNull();
  expect(weeksUntilFull(7, -2)).toBeNull();
  expect(weeksUntilFull(70, 1)).toBeNull();
});

test('weeks go on over New Year, also where a year has 53', () => {
  expect(weeksLater('2022-W52', 1)).toBe('2023-W01');
  expect(weeksLater('2020-W52', 1)).toBe('2020-W53');
  expect(weeksLater('2020-W53', 1)).toBe('2021-W01');
});
