import type { ChartSpec } from '../chart-spec';
import { layoutLines, heightOfLines, type LinesLayout } from './lines';

/** A figure as marks with places, ready to draw. */
export type Layout = LinesLayout;

/**
 * Where everything stands in a picture of a figure, in pixels with one decimal. Null for figures without a picture:
 * tables, and those with nothing to show.
 */
export function layoutOf(
  spec: ChartSpec,
  width: number,
  height: number = heightFor(spec, width),
): Layout | null {
  switch (spec.kind) {
    case 'lines':
      return tidy(layoutLines(spec, width, height));
    default:
      return null;
  }
}

/** Height in pixels that suits a figure at a width; 0 for figures without a picture. */
export function heightFor(spec: ChartSpec, width: number): number {
  switch (spec.kind) {
    case 'lines':
      return heightOfLines(spec, width);
    default:
      return 0;
  }
}

/** Every number at one decimal: no more is seen, and the SVG stays short and the same everywhere. */
function tidy<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
  if (Array.isArray(value)) return value.map(tidy) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)])) as T;
}
