import type { Value } from '../../charts/chart-spec';
import { inArea } from '../area-words';
import type { Point } from '../line-points';
import { inPeriod, yearBefore } from '../period-words';
import { comparative, compared, distance, isNothing, type Counted } from '../quantity';
import { capital, listed, qualified, stop } from '../sentence';
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

/** `7 flere end i november 2022 og 3 færre end i december 2021`; what is equal is said once. */
function comparisons(earlier: Earlier[], counted: Counted, than: (one: Earlier) => string): string {
  const isSame = earlier.every(({ difference }) => isNothing(difference, counted.unit));
  if (isSame) return `det samme som ${listed(earlier.map(than))}`;
  const sizes = earlier.map(
    ({ difference }) => `${distance(difference, counted)} ${comparative(difference, counted)}`,
  );
  if (new Set(sizes).size === 1) return `${sizes[0]} end ${listed(earlier.map(than))}`;
  return listed(earlier.map((one) => compared(one.difference, counted, than(one))));
}

/**
 * `Det er 23 flere end i uge 47.`, `Tallet er det samme som i juni 2026 og i juli 2025.`
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
  const said = comparisons(found, counted, than);
  const isSame = said.startsWith('det samme');
  const start = {
    alone: isSame ? 'Tallet er' : 'Det er',
    others: `${capital(inArea(area))} er ${isSame ? 'tallet' : 'det'}`,
    periods: `${capital(inPeriod(newest.period, found[0]?.period))} var ${isSame ? 'tallet' : 'der'}`,
  }[lead];
  return stop(
    qualified(`${start} ${said}`, { example: false }, newest.value, ...found.map(({ value }) => value)),
  );
}
