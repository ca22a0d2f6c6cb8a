import { expect, test } from 'vitest';
import { cornersOf } from '../../../src/lib/export/pptx/slide-marks';

test('a closed triangle, and strokes that begin anew', () => {
  expect(cornersOf('M10.5,2l5,8h-10z')).toEqual([
    { x: 10.5, y: 2, move: true },
    { x: 15.5, y: 10 },
    { x: 5.5, y: 10 },
    { x: 5.5, y: 10, close: true },
  ]);
  expect(cornersOf('M100,20m1,6h2m2,0h2').filter(({ move }) => move)).toEqual([
    { x: 100, y: 20, move: true },
    { x: 101, y: 26, move: true },
    { x: 105, y: 26, move: true },
  ]);
});
