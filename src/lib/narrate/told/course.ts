import { parsePeriod } from '../../format/period';
import type { ChartEvent, LineSeries } from '../../charts/chart-spec';
import { inArea } from '../area-words';
import { knownPoints, type Point } from '../line-points';
import { figure, noun, quantity, type Counted } from '../quantity';

/** One area's numbers over time, as sentences tell of them. */
export interface Course {
  counted: Counted;
  area: string;
  /** all shown periods, ascending, also those without a number */
  points: LineSeries['points'];
  /** counts are told as `Antallet af … var 3`, because their noun alone would say too little */
  byMeasure?: boolean;
}

const names = { count: 'Antallet', share: 'Andelen', amount: 'Beløbet', text: 'Tallet' };

/** The measure as a subject: `Ledigheden i Vejen`; without a wording `Andelen i Vejen`. */
export function subjectOf({ counted, area }: Course): string {
  return `${counted.wording?.measure ?? names[counted.unit.kind]} ${inArea(area)}`;
}

/** `Der var 404 flygtninge i Vejen`, `79 % er i arbejde i Vejen`, `Ledigheden i Vejen var 1,7 %`. */
export function statement(number: number, course: Course): string {
  const { counted, area, byMeasure } = course;
  const { predicate, measure } = counted.wording ?? {};
  if (counted.unit.kind === 'count' && !(byMeasure && measure)) {
    const said = number === 0 ? `ingen ${noun(number, counted)}` : quantity(number, counted);
    return `Der var ${said} ${inArea(area)}`;
  }
  if (counted.unit.kind === 'share' && predicate) {
    return `${quantity(number, counted)} ${predicate} ${inArea(area)}`;
  }
  return `${subjectOf(course)} var ${figure(number, counted)}`;
}

/** The numbers that may be compared with the newest one: none from before the last break that it has passed. */
export function comparable(course: Course, breaks: readonly ChartEvent[] = []): Point[] {
  const points = knownPoints(course);
  const newest = parsePeriod(points.at(-1)?.x ?? '');
  const last = breaks
    .map(({ date }) => date)
    .filter((date) => newest && date <= newest.end)
    .sort()
    .at(-1);
  if (!last) return points;
  return points.filter(({ x }, index) => index === points.length - 1 || (parsePeriod(x)?.start ?? x) >= last);
}
