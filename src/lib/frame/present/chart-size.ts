import type { ChartSpec } from '../../charts/chart-spec';
import { heightFor } from '../../charts/layout/layout-of';
import type { Room } from './sheet-size';

type Kind = ChartSpec['kind'];

/** How much lower than on the page a kind may be before its texts touch. */
const lowest: Partial<Record<Kind, number>> = {
  'stacked-periods': 0.85,
  lines: 0.8,
  'ranked-bars': 0.72,
  pairs: 0.85,
  progress: 0.92,
  sankey: 0.5,
  'parts-of-whole': 0.92,
  bullet: 0.94,
  'small-multiples': 0.6,
  'tile-map': 0.3,
};
/** Kinds that fill any height: there large letters come before air. */
const elastic: Kind[] = ['lines', 'stacked-periods', 'sankey', 'small-multiples', 'tile-map'];
/** Kinds with names of a word or two, whose few rows may stand larger than the rest. */
const shortNames: Kind[] = ['ranked-bars'];

/** Laid out wider than this, a picture's 13 px are less than 24 on the wall. */
export const widest = 960;
const step = 40;

/**
 * Size that a picture is laid out for. Drawn over the sheet's width its letters are then as large as its height allows;
 * only where its rows would not fit at all do they become smaller than the wall wants.
 */
export function chartSize(spec: ChartSpec, room: Room): { width: number; height: number } {
  const least = lowest[spec.kind] ?? 1;
  const heightAt = (width: number) => Math.floor((room.height * width) / room.width);
  const holds = (width: number, share: number) => heightAt(width) >= heightFor(spec, width) * share;
  let width = shortNames.includes(spec.kind) ? 600 : 800;
  while (width < widest && !holds(width, elastic.includes(spec.kind) ? least : 1)) width += step;
  while (width < 3 * widest && !holds(width, least)) width += step;
  return { width, height: heightAt(width) };
}
