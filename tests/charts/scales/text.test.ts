import { expect, test } from 'vitest';
import { textWidth } from '../../../src/lib/charts/scales/text-width';
import { shorten, wrapText } from '../../../src/lib/charts/scales/wrap-text';

test('digits are equally wide, so that numbers stand in columns', () => {
  expect(textWidth('1111', 14)).toBe(textWidth('8888', 14));
});

test('wider with the size, with the weight and with every letter', () => {
  expect(textWidth('Vejen', 28)).toBeCloseTo(2 * textWidth('Vejen', 14));
  expect(textWidth('Vejen', 14, true)).toBeGreaterThan(textWidth('Vejen', 14));
  expect(textWidth('Ærøskøbing', 14)).toBeGreaterThan(textWidth('Ærø', 14));
  expect(textWidth('', 14)).toBe(0);
});

test('what fits is not cut; what does not ends with an ellipsis and fits', () => {
  expect(shorten('Vejen', 200, 14)).toBe('Vejen');
  const cut = shorten('Ringkøbing-Skjern', 60, 14);
  expect(cut).toMatch(/^Ring.*…$/);
  expect(textWidth(cut, 14)).toBeLessThanOrEqual(60);
});

test('lines break at spaces and after hyphens, and lose no letter', () => {
  const lines = wrapText('Faaborg-Midtfyn og Lyngby-Taarbæk', 90, 14, 9);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('').replace(/ /g, '')).toBe('Faaborg-MidtfynogLyngby-Taarbæk');
  for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(90);
});

test('a number and its sign stay together', () => {
  expect(wrapText('Hele landet 2,4\u00a0%', 80, 14, 3)).toEqual(['Hele landet', '2,4\u00a0%']);
});

test('the last line takes the rest and is cut', () => {
  const lines = wrapText('Driftsudgifter til den kommunale beskæftigelsesindsats', 120, 14, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
});

test('no text is one empty line', () => {
  expect(wrapText('', 100, 14, 2)).toEqual(['']);
});
