import { parsePeriod } from '../format/period';
import type { Selection } from './selection';

/** Whether a period has begun by the last chosen month. */
export function isReached(selection: Selection, period: string): boolean {
  const wanted = parsePeriod(selection.to ?? '');
  const found = parsePeriod(period);
  return !wanted || !found || found.start <= wanted.end;
}

/** Whether a period lies within the chosen first and last month, at least in part. */
export function isShown(selection: Selection, period: string): boolean {
  const first = parsePeriod(selection.from ?? '');
  const found = parsePeriod(period);
  return isReached(selection, period) && (!first || !found || found.end >= first.start);
}
