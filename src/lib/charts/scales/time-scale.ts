import { scaleLinear, type ScaleLinear } from 'd3';
import { timeOf } from '../../format/date';
import { middleOf, parsePeriod } from '../../format/period';

const day = 86_400_000;

/** Milliseconds at the middle of an ISO period; of a date its noon. NaN for no period. */
export function timeAt(period: string): number {
  return middleOf(period);
}

/** First moment and the moment after the last of an ISO period; null for no period. */
export function spanOf(period: string): { start: number; end: number } | null {
  const parsed = parsePeriod(period);
  return parsed && { start: timeOf(parsed.start), end: timeOf(parsed.end) + day };
}

/**
 * Milliseconds -> pixels, true to distance: five weeks are five times as long as one, over New Year as well. The
 * first and the last time stand `inset` inside the range; a single one stands in the middle.
 */
export function timeScale(
  times: readonly number[],
  [from, to]: [number, number],
  inset = 0,
): ScaleLinear<number, number> {
  const known = times.filter(Number.isFinite);
  const first = known.length > 0 ? Math.min(...known) : 0;
  const last = known.length > 0 ? Math.max(...known) : 0;
  if (first === last) {
    const half = (to - from) / 2;
    return scaleLinear()
      .domain([first - 15 * day, last + 15 * day])
      .range([from + half / 2, to - half / 2]);
  }
  return scaleLinear()
    .domain([first, last])
    .range([from + inset, to - inset]);
}

/** The least distance between neighbours in pixels; Infinity for fewer than two. */
export function leastStep(positions: readonly number[]): number {
  const sorted = [...positions].sort((a, b) => a - b);
  return sorted.slice(1).reduce((least, at, index) => Math.min(least, at - (sorted[index] ?? at)), Infinity);
}
