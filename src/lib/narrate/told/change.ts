import type { Value } from '../../charts/chart-spec';
import { inArea } from '../area-words';
import type { Point } from '../line-points';
import { inPeriod, yearBefore } from '../period-words';
import { compared, isNothing } from '../quantity';
import { listed, qualified, stop } from '../sentence';
import { capital } from '../sentence';
import type { Course } from './course';

/** What the newest number is compared with. */
export interface Earlier {
  period: string;
  difference: number;
  value?: Value;
}

/** The period before, and the same period a year before where there is one. */
export function earlierOf(points: Point[]): Earlier[] {
  const last = points.at(-1);
  if (!last) return [];
  const before = points.at(-2);
  const aYear = points.find(({ x }) => x === yearBefore(last.x));
  return [before, aYear]
    .filter((point, index, both) => point !== undefined && both.indexOf(point) === index)
    .map((point) => point as Point)
    .map(({ x, number, value }) => ({ period: x, difference: last.number - number, value }));
}

/**
 * `Det er 23 flere end i uge 47.`, `Det er det samme som i juni 2026 og i juli 2025.`
 * @param lead `others`: another area or period has been named since, so the sentence says whose number it means
 */
export function changeSentence(
  { counted, area }: Course,
  newest: { period: string; value: Value },
  earlier: Earlier[],
  lead: 'alone' | 'others' | 'periods',
): string | null {
  const found = earlier.filter(({ difference }) => Number.isFinite(difference));
  if (found.length === 0) return null;
  const than = ({ period }: Earlier): string => inPeriod(period, newest.period);
  const isSame = found.every(({ difference }) => isNothing(difference, counted.unit));
  const said = isSame
    ? `det samme som ${listed(found.map(than))}`
    : listed(found.map((one) => compared(one.difference, counted, than(one))));
  const start = {
    alone: 'Det er',
    others: `${capital(inArea(area))} er det`,
    periods: `${capital(inPeriod(newest.period, found[0]?.period))} var det`,
  }[lead];
  return stop(
    qualified(`${start} ${said}`, { example: false }, newest.value, ...found.map(({ value }) => value)),
  );
}
