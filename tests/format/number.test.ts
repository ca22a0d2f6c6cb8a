import { expect, test } from 'vitest';
import {
  formatAsStated,
  formatNumber,
  formatPercent,
  formatPoints,
  formatSigned,
  formatValue,
} from '../../src/lib/format/number';
import { percent, percent1, persons, thousandKroner } from '../../src/lib/format/unit';

test('thousands by dots, decimals by comma', () => {
  expect(formatNumber(1234)).toBe('1.234');
  expect(formatNumber(10_166_791)).toBe('10.166.791');
  expect(formatNumber(1234.5, 1)).toBe('1.234,5');
  expect(formatNumber(0)).toBe('0');
});

test('a true minus sign, and never before zero', () => {
  expect(formatNumber(-4)).toBe('\u22124');
  expect(formatNumber(-0.4)).toBe('0');
  expect(formatNumber(-0.04, 1)).toBe('0,0');
  expect(formatNumber(-0)).toBe('0');
});

test('halves are rounded away from zero', () => {
  expect(formatNumber(0.5)).toBe('1');
  expect(formatNumber(2.5)).toBe('3');
  expect(formatNumber(-2.5)).toBe('\u22123');
});

test('shares and their differences', () => {
  expect(formatPercent(79)).toBe('79\u00a0%');
  expect(formatPercent(2.4, 1)).toBe('2,4\u00a0%');
  expect(formatPoints(-22)).toBe('22\u00a0procentpoint');
});

test('signs only where there is something to sign', () => {
  expect(formatSigned(23)).toBe('+23');
  expect(formatSigned(-4)).toBe('\u22124');
  expect(formatSigned(0)).toBe('0');
  expect(formatSigned(0.2)).toBe('0');
});

test('a value by its unit', () => {
  expect(formatValue(79, percent)).toBe('79\u00a0%');
  expect(formatValue(2.4, percent1)).toBe('2,4\u00a0%');
  expect(formatValue(373, persons)).toBe('373');
  expect(formatValue(317_300, thousandKroner)).toBe('317.300');
});

test('as many decimals as the number shows, and none that come of counting in twos', () => {
  expect(formatAsStated(57)).toBe('57');
  expect(formatAsStated(43.4)).toBe('43,4');
  expect(formatAsStated(0.1 + 0.2)).toBe('0,3');
  expect(formatAsStated(1.23456)).toBe('1,235');
  expect(formatAsStated(-1e-7)).toBe('0');
});
