import { expect, test } from 'vitest';
import { readVagueDate } from '../../src/lib/validate/vague-dates';

test.each([
  ['foråret 2023', '2023-03-01', '2023-05-31'],
  ['Sommeren 2022', '2022-06-01', '2022-08-31'],
  ['efteråret 2022', '2022-09-01', '2022-11-30'],
  ['vinteren 2022/23', '2022-12-01', '2023-02-28'],
  ['vinteren 2023/2024', '2023-12-01', '2024-02-29'],
  ['vinteren 2023', '2022-12-01', '2024-02-29'],
  ['2022', '2022-01-01', '2022-12-31'],
  ['april 2022', '2022-04-01', '2022-04-30'],
  ['31. december 2023', '2023-12-31', '2023-12-31'],
  ['1. halvår 2023', '2023-01-01', '2023-06-30'],
  ['4. kvartal 2022', '2022-10-01', '2022-12-31'],
  ['uge 1, 2023', '2023-01-02', '2023-01-08'],
  ['primo maj 2023', '2023-05-01', '2023-05-10'],
  ['medio maj 2023', '2023-05-11', '2023-05-20'],
  ['ultimo februar 2024', '2024-02-21', '2024-02-29'],
  ['ultimo 2023', '2023-09-01', '2023-12-31'],
  ['begyndelsen af 2023', '2023-01-01', '2023-04-30'],
  ['udgangen af juni 2023', '2023-06-21', '2023-06-30'],
  ['senest 1. maj 2023', '2023-05-01', '2023-05-01'],
  ['januar/februar 2023', '2023-01-01', '2023-02-28'],
  ['december til januar 2023', '2022-12-01', '2023-01-31'],
])('%j is between %s and %s', (text, earliest, latest) => {
  expect(readVagueDate(text)).toEqual({ earliest, latest });
});

test.each(['', 'snart', 'foråret', 'når pengene er brugt', 'primo uge 3', '32. maj 2023'])(
  '%j is no date',
  (text) => {
    expect(readVagueDate(text)).toBeNull();
  },
);
