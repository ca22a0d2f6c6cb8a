import { expect, test } from 'vitest';
import type { Bounds } from '../../src/lib/charts/parts-group';
import { withRest } from '../../src/lib/figures/puljer/rest';

const exact = (number: number): Bounds => ({ min: number, max: number });
const blank: Bounds = { min: null, max: null, missing: 'blank' };
const part = (label: string, value: Bounds) => ({ id: label, label, value });
const rests = (whole: Bounds, ...parts: ReturnType<typeof part>[]) =>
  withRest(whole, parts).parts.filter(({ derived }) => derived);

test('48 without 13, 11, 4 and 5-6 leaves 14-15, marked as derived', () => {
  const parts = [
    part('a', exact(13)),
    part('b', exact(11)),
    part('c', { min: 5, max: 6 }),
    part('d', exact(4)),
  ];
  expect(rests(exact(48), ...parts)).toEqual([
    { id: 'rest', label: 'Resten', value: { min: 14, max: 15 }, derived: true },
  ]);
  const { parts: all, note } = withRest(exact(48), [...parts, part('i dialog', blank)]);
  expect(all.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'Resten (i dialog)']);
  expect(note).toBeNull();
});

test('no rest where parts exceed the whole, or may', () => {
  const tooMany = withRest(exact(10), [part('a', exact(7)), part('b', exact(6))]);
  expect(tooMany.parts.some(({ derived }) => derived)).toBe(false);
  expect(tooMany.note).toMatch(/flere end det hele/);
  const perhaps = withRest(exact(10), [part('a', exact(7)), part('b', { min: 2, max: 4 })]);
  expect(perhaps.parts.some(({ derived }) => derived)).toBe(false);
  expect(perhaps.note).toMatch(/kan resten ikke beregnes/);
});

test('no rest where nobody can say which part it is', () => {
  const unread: Bounds = { min: null, max: null, missing: 'not_a_number' };
  for (const unknown of [[part('b', unread)], [part('b', blank), part('c', blank)]]) {
    const { parts, note } = withRest(exact(10), [part('a', exact(7)), ...unknown]);
    expect(parts.some(({ derived }) => derived)).toBe(false);
    expect(note).toMatch(/mangler tal/);
  }
});

test('no rest of nothing: parts that are all, no parts, no whole', () => {
  expect(rests(exact(10), part('a', exact(7)), part('b', exact(3)))).toEqual([]);
  expect(rests(exact(10))).toEqual([]);
  expect(rests(blank, part('a', exact(7)))).toEqual([]);
  expect(withRest(exact(10), [part('a', exact(7)), part('b', exact(3))]).note).toBeNull();
});
