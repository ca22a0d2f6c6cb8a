import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { svgOf } from '../../src/lib/charts/svg-text';
import { fixtures } from './fixtures/all';

const warnings = vi.spyOn(console, 'warn');
const errors = vi.spyOn(console, 'error');

beforeEach(() => {
  warnings.mockClear();
  errors.mockClear();
});

afterEach(() => {
  expect(warnings).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
});

for (const spec of fixtures)
  for (const width of [300, 720])
    test(`${spec.id} at ${width} px`, async () => {
      await expect(svgOf(spec, width)).toMatchFileSnapshot(`snapshots/${spec.id}-${width}.svg`);
    });
