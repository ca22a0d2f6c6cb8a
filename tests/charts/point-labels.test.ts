import { expect, test } from 'vitest';
import { layoutOf } from '../../src/lib/charts/layout/layout-of';
import type { LinesLayout } from '../../src/lib/charts/layout/lines';
import type { LinesSpec } from '../../src/lib/charts/chart-spec';
import { endsEarly, twelve } from './fixtures/lines';

function labels(spec: LinesSpec, width: number) {
  const layout = layoutOf(spec, width) as LinesLayout;
  return layout.labels.map(({ lines: [first] }) => ({ text: first?.text ?? '', x: first?.x ?? NaN }));
}

test.each([328, 720, 1150])('a line that stops early is named where it stops, at %i px', (width) => {
  const layout = layoutOf(endsEarly, width) as LinesLayout;
  const point = layout.dots.find(({ fill, stroke }) => fill === stroke && stroke.includes('own'));
  const vejen = labels(endsEarly, width).find(({ text }) => text.startsWith('Vejen'));
  const country = labels(endsEarly, width).find(({ text }) => text.startsWith('Hele landet'));
  expect(Math.abs((vejen?.x ?? NaN) - (point?.x ?? NaN))).toBeLessThan(110);
  expect(vejen?.x).toBeLessThan((country?.x ?? NaN) - 40);
});

test('lines that reach the end are named at the right edge, in one column', () => {
  expect(new Set(labels(twelve, 1150).map(({ x }) => x)).size).toBe(1);
});
