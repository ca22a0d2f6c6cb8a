import { addDays } from '../../format/date';
import { parsePeriod } from '../../format/period';
import type { Point } from '../line-points';
import { inPeriod, periodName } from '../period-words';
import { figure, rounded } from '../quantity';
import { lowerFirst, stop } from '../sentence';
import { subjectOf, type Course } from './course';

/** Fewer numbers have no highest one worth telling. */
const fewest = 4;

/** Whether each period follows on the one before: else the highest may lie where nobody looked. */
function isUnbroken(points: Point[]): boolean {
  return points.every(({ x }, index) => {
    const before = parsePeriod(points[index - 1]?.x ?? '');
    return !before || parsePeriod(x)?.start === addDays(before.end, 1);
  });
}

/** `2,5 % (februar 2024 og februar 2026)`; where it was so more often, the last time. */
function withPeriods(number: number, points: Point[], { counted }: Course): string {
  const last = points.at(-1)?.x;
  const at = points.filter((point) => rounded(point.number, counted.unit) === number);
  const when =
    at.length > 2
      ? `senest ${inPeriod(at.at(-1)?.x ?? '', last)}`
      : at.map(({ x }) => periodName(x, last)).join(' og ');
  const mark = at.some(({ value }) => value.provisional) ? ', foreløbigt' : '';
  return `${figure(number, counted)} (${when}${mark})`;
}

function hasWithheld(course: Course, points: Point[]): boolean {
  const first = points[0]?.x ?? '';
  return course.points.some(({ x, y }) => x >= first && y.missing === 'withheld');
}

/** What the newest number is among those since the first: the highest, the lowest, or neither. */
function sayingOf(course: Course, points: Point[]): string | null {
  const { counted } = course;
  const numbers = points.map(({ number }) => rounded(number, counted.unit));
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const since = `siden ${periodName(points[0]?.x ?? '', points.at(-1)?.x)}`;
  const span = isUnbroken(points) ? `i perioden ${since}` : `af de ${points.length} kendte tal ${since}`;
  const newest = numbers.at(-1) ?? NaN;
  const mark = points.at(-1)?.value.provisional ? ' (foreløbigt)' : '';
  const isAlone = numbers.filter((number) => number === newest).length === 1;
  // a withheld number is smaller than any that is shown
  const lowest = hasWithheld(course, points) ? null : low;
  if (isAlone && newest === high) {
    const least = lowest === null ? '' : `; det laveste er ${withPeriods(lowest, points, course)}`;
    return `${figure(newest, counted)} er det højeste ${span}${mark}${least}`;
  }
  if (lowest === null) return null;
  if (isAlone && newest === low) {
    return `${figure(newest, counted)} er det laveste ${span}${mark}; det højeste er ${withPeriods(high, points, course)}`;
  }
  if (low === high) return `Alle ${points.length} kendte tal ${since} er ${figure(low, counted)}`;
  const range = [low, high].map((number) => withPeriods(number, points, course));
  return isUnbroken(points)
    ? `I perioden ${since} har ${lowerFirst(subjectOf(course))} ligget mellem ${range.join(' og ')}`
    : `Af de ${points.length} kendte tal ${since} er det laveste ${range.join(' og det højeste ')}`;
}

/** Highest and lowest among numbers that may be compared; null where there are too few, or where a withheld one may be lower. */
export function extremesSentence(course: Course, points: Point[]): string | null {
  if (points.length < fewest) return null;
  const said = sayingOf(course, points);
  return said && stop(said);
}
