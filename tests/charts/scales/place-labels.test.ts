import { expect, test } from 'vitest';
import { keepApart, placeLabels } from '../../../src/lib/charts/scales/place-labels';

const label = (wanted: number, importance = 1, size = 10) => ({ wanted, size, importance });

test('labels with room stand where they want to', () => {
  expect(placeLabels([label(20), label(50)], 0, 100)).toEqual([20, 50]);
});

test('two labels at one place move apart by the same distance', () => {
  expect(placeLabels([label(50), label(50)], 0, 100)).toEqual([45, 55]);
});

test('the order in which they want to stand is kept', () => {
  const [low, high] = placeLabels([label(52), label(50)], 0, 100);
  expect(low).toBeGreaterThan(high ?? Infinity);
});

test('nobody leaves the range', () => {
  expect(placeLabels([label(-30), label(200)], 0, 100)).toEqual([5, 95]);
});

test('a gap stands between neighbours', () => {
  expect(placeLabels([label(50), label(50)], 0, 100, 4)).toEqual([43, 57]);
});

test('a label at the edge pushes the others inwards', () => {
  expect(placeLabels([label(3), label(4), label(12)], 0, 100)).toEqual([5, 15, 25]);
});

test('where all cannot stand, the least important is dropped, and of equals the later', () => {
  expect(placeLabels([label(5, 1), label(6, 9), label(7, 5)], 0, 20)).toEqual([null, 5, 15]);
  expect(placeLabels([label(5), label(6), label(7)], 0, 20)).toEqual([5, 15, null]);
});

test('whatever is asked, what is kept does not overlap', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const items = Array.from({ length: 12 }, (_, index) =>
      label((seed * 7919 * (index + 3)) % 100, (seed * index) % 5, 4 + ((seed + index) % 9)),
    );
    const places = placeLabels(items, 0, 100, 1);
    const edges = places
      .flatMap((at, index) => (at === null ? [] : [{ at, half: items[index]!.size / 2 }]))
      .sort((a, b) => a.at - b.at);
    edges.forEach(({ at, half }, index) => {
      expect(at - half).toBeGreaterThanOrEqual(-0.001);
      expect(at + half).toBeLessThanOrEqual(100.001);
      const before = edges[index - 1];
      if (before) expect(at - half - before.at - before.half).toBeGreaterThanOrEqual(0.999);
    });
  }
});

test('labels that stand fast: the more important one stays', () => {
  const items = [
    { at: 10, size: 20, importance: 1 },
    { at: 25, size: 20, importance: 2 },
    { at: 60, size: 20, importance: 0 },
  ];
  expect(keepApart(items, 0, 100)).toEqual([null, 25, 60]);
});

test('labels that stand fast are moved inside at the ends, and dropped when wider than all', () => {
  expect(keepApart([{ at: 0, size: 20, importance: 0 }], 0, 100)).toEqual([10]);
  expect(keepApart([{ at: 50, size: 120, importance: 0 }], 0, 100)).toEqual([null]);
});
