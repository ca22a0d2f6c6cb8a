import { expect, test } from 'vitest';
import { readNumber, type NumberMarks } from '../../src/lib/validate/numbers';
import { readBounds } from '../../src/lib/validate/vague-numbers';

const none: NumberMarks = { decimal: null, group: null };
const danish: NumberMarks = { decimal: ',', group: '.' };
const english: NumberMarks = { decimal: '.', group: ',' };

test.each([
  ['0', 0],
  ['1234', 1234],
  ['1.234', 1234],
  ['12.345.678', 12345678],
  ['4,5', 4.5],
  ['1.234,50', 1234.5],
  ['1 234', 1234],
  ['1\u00a0234\u00a0567,8', 1234567.8],
  ['  212  ', 212],
  ['(212)', 212],
  ['(1.212)', 1212],
  ['-7', -7],
  ['\u22127,5', -7.5],
  ['\u20137', -7],
  ['7-', -7],
  ['+7', 7],
  ['-0', 0],
  [',5', 0.5],
  ['83,2 %', 83.2],
  ['12 pct.', 12],
  ['1.500 kr.', 1500],
])('%j is %d in a Danish column', (text, value) => {
  expect(readNumber(text, danish)).toBe(value);
});

test.each([
  ['1,234', 1234],
  ['2.252', 2.252],
  ['1,234.5', 1234.5],
])('%j is %d in an English column', (text, value) => {
  expect(readNumber(text, english)).toBe(value);
});

test.each([
  ['2.252', 2252],
  ['2.5', 2.5],
  ['2,5', 2.5],
])('%j is %d where no cell shows the marks', (text, value) => {
  expect(readNumber(text, none)).toBe(value);
});

test.each([
  ['', 'blank'],
  ['   ', 'blank'],
  ['\u00a0', 'blank'],
  ['..', 'not_available'],
  ['-', 'not_available'],
  ['–', 'not_available'],
  ['NA', 'not_available'],
  ['null', 'not_available'],
  ['*', 'withheld'],
  ['<3', 'withheld'],
  ['#DIVISION/0!', 'divided_by_zero'],
  ['#DIV/0!', 'divided_by_zero'],
  ['#REFERENCE!', 'not_a_number'],
  ['ca. 10', 'not_a_number'],
  ['2.5', 'not_a_number'],
  ['1.23.456', 'not_a_number'],
  ['12.34,5', 'not_a_number'],
  ['1e5', 'not_a_number'],
  ['-7-', 'not_a_number'],
  ['2022M12', 'not_a_number'],
])('%j is %s and never 0', (text, missing) => {
  expect(readNumber(text, danish)).toBe(missing);
});

test.each([
  ['48', 48, 48],
  ['fem', 5, 5],
  ['fem-seks', 5, 6],
  ['Tre til fire', 3, 4],
  ['10–12', 10, 12],
])('%j is between %d and %d', (text, min, max) => {
  expect(readBounds(text)).toEqual({ min, max });
});

test.each(['mange', '', 'seks-fem', '1-2-3'])('%j is no number, not even a vague one', (text) => {
  expect(readBounds(text)).toBeNull();
});
