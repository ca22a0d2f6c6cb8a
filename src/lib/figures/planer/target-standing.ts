import type { Standing } from '../../charts/chart-spec';
import { timeOf } from '../../format/date';
import { parsePeriod } from '../../format/period';

/** A number at the end of a period. */
export interface Mark {
  /** ISO period */
  period: string;
  value: number;
}

function endTime(period: string): number {
  return timeOf(parsePeriod(period)?.end ?? '');
}

/**
 * The number at the end of a period on a straight line from start to target; before the start and after the deadline the
 * line lies level. Null where the deadline does not follow the start.
 */
export function wayAt(period: string, start: Mark, target: Mark): number | null {
  const [from, to, at] = [endTime(start.period), endTime(target.period), endTime(period)];
  if (!(from < to) || Number.isNaN(at)) return null;
  const gone = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return start.value + gone * (target.value - start.value);
}

type Direction = 'at_least' | 'at_most';

/** Whether a number is as high, or as low, as is wanted. */
export function isMet(value: number, wanted: number, direction: Direction): boolean {
  return direction === 'at_least' ? value >= wanted : value <= wanted;
}

/** @param expected as it is shown: nobody sees more digits of a derived number */
export function standingOf(
  status: number,
  target: number,
  expected: number | null,
  direction: Direction,
): Standing {
  if (isMet(status, target, direction)) return 'reached';
  if (expected === null) return 'unknown';
  return isMet(status, expected, direction) ? 'on_the_way' : 'behind';
}
