import { describe, expect, test } from 'vitest';
import { heightFor } from '../../src/lib/charts/layout/layout-of';
import { svgOf } from '../../src/lib/charts/svg-text';
import { collisions, textBoxes } from './boxes';
import { fixtures, widths } from './fixtures/all';

describe.each(fixtures.map((spec) => ({ id: spec.id, spec })))('$id', ({ spec }) => {
  test.each(widths)('no two texts meet at %i px', (width) => {
    expect(collisions(textBoxes(svgOf(spec, width)))).toEqual([]);
  });

  test.each(widths)('every text lies inside and is large enough at %i px', (width) => {
    const height = heightFor(spec, width);
    const boxes = textBoxes(svgOf(spec, width));
    expect(boxes.length).toBeGreaterThan(0);
    const outside = boxes.filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
    );
    expect(outside).toEqual([]);
    expect(boxes.filter(({ size }) => size < 12)).toEqual([]);
  });
});
