import { expect, test } from 'vitest';
import { laterOf, newSettings, readSeriesSettings } from '../../src/lib/schema/series-settings';

test('what anybody wrote is read as far as it can be', () => {
  expect(readSeriesSettings(null)).toEqual([]);
  expect(readSeriesSettings([1, null, {}, { key: '' }])).toEqual([]);
  expect(
    readSeriesSettings([{ key: 'a', target: 'x', betterIs: 'worse', title: 5, changed: 'now' }]),
  ).toEqual([newSettings('a')]);
});

test('of each series what was said last stays', () => {
  const old = { ...newSettings('a'), title: 'før', changed: '2026-01-01T00:00:00.000Z' };
  const late = { ...newSettings('a'), title: 'nu', changed: '2026-02-01T00:00:00.000Z' };
  const other = newSettings('b');
  expect(laterOf([old, other], [late])).toEqual([late, other]);
  expect(laterOf([late], [old, other])).toEqual([late, other]);
});
