import { expect, test } from 'vitest';
import type { Mapping } from '../../src/lib/schema/mapping';
import {
  chosenFor,
  choicesFor,
  layoutChoice,
  mappingTo,
  measureOf,
  placesOf,
  unusedChoice,
  valueChoice,
  wideToLong,
  withChoice,
  withValue,
} from '../../src/routes/filer/table-choices';
import { look } from './given';

const series: Mapping = { table: 'observations', columns: [], values: [] };

test('columns with the same heading are told apart by their place', () => {
  expect(placesOf(['Antal', 'Sted', 'Antal'])).toEqual([
    { heading: 'Antal', occurrence: 0 },
    { heading: 'Sted' },
    { heading: 'Antal', occurrence: 1 },
  ]);
});

test('a column is one thing at a time', () => {
  const place = { heading: 'I gang, pct.' };
  const asValue = withChoice(series, place, valueChoice);
  expect(chosenFor(place, asValue)).toBe(valueChoice);
  expect(asValue.values).toEqual([
    { ...place, measure: 'i_gang_pct', title: 'I gang, pct.', unit: '', basis: '' },
  ]);
  const asPeriod = withChoice(asValue, place, 'period');
  expect(asPeriod).toEqual({ ...series, columns: [{ ...place, field: 'period' }] });
  expect(chosenFor(place, withChoice(asPeriod, place, unusedChoice))).toBe(unusedChoice);
});

test('what is left to the layout is not said', () => {
  const mapping: Mapping = { table: 'refugee_counts', layout: 'ukraine-weeks', columns: [] };
  const place = { heading: 'Uge 1' };
  const said = withChoice(mapping, place, unusedChoice);
  expect(said.columns).toHaveLength(1);
  expect(withChoice(said, place, layoutChoice)).toEqual(mapping);
  expect(choicesFor('refugee_counts', mapping).map(({ value }) => value)).not.toContain(valueChoice);
});

test('the words of a series are changed for that series only', () => {
  const both = withChoice(withChoice(series, { heading: 'A' }, valueChoice), { heading: 'B' }, valueChoice);
  const changed = withValue(both, { ...both.values![1]!, unit: 'personer' });
  expect(changed.values!.map(({ unit }) => unit)).toEqual(['', 'personer']);
});

test('another table begins with every column still to be said', () => {
  expect(mappingTo('observations', look())).toEqual({
    ...series,
    columns: ['Status', 'Uge 1', 'Uge 4'].map((heading) => ({ heading, field: null })),
  });
});

test('the name of a series keeps Danish letters and no signs', () => {
  expect(measureOf(' Øvrige i forløb (pct.) ')).toBe('øvrige_i_forløb_pct');
  expect(measureOf('__proto__')).toBe('proto');
});

test('a wide file is told as such, a long one is not', () => {
  const week = (heading: string) => ({ heading, role: 'value' as const, field: null, means: '2023-W01' });
  expect(wideToLong([week('Uge 42'), week('Uge 47')], 'refugee_counts')).toContain('»Uge 42«, »Uge 47«');
  expect(wideToLong([week('Uge 42')], 'refugee_counts')).toBe('');
});
