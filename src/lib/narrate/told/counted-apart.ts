import type { Point } from '../line-points';
import { inFull } from '../period-words';
import { figure } from '../quantity';
import { stop } from '../sentence';
import { periodName } from '../period-words';
import { countedMark, countedOn, provisionalEnd } from './certainty';
import { statement, type Course } from './course';

/** Whether the two newest numbers were counted on different days, so that each must say its own. */
export function isCountedApart({ counted }: Course, points: Point[]): boolean {
  const [last, before] = [points.at(-1), points.at(-2)];
  if (counted.unit.kind !== 'count' || !last || !before) return false;
  const days = [last, before].map(({ x, value }) => countedOn({ period: x, value }));
  return days.every((day) => day !== null) && days[0] !== days[1];
}

function told({ x, value }: Point): { name: string; period: string; value: Point['value'] } {
  return { name: periodName(x), period: x, value };
}

/**
 * The paragraph of the minutes: `Der var 118 … i november 2022 (opgjort pr. 8. januar 2023) og 125 i december 2022
 * (opgjort pr. 15. januar 2023).` and `I oktober 2022 var det 101.`
 */
export function countedApartSentences(course: Course, points: Point[]): string[] {
  const [oldest, before, last] = [points.at(-3), points.at(-2), points.at(-1)];
  if (!before || !last) return [];
  const short = (point: Point): string =>
    `${figure(point.number, course.counted)} ${inFull(point.x)}${countedMark(told(point))}`;
  const first = `${statement(before.number, course)} ${inFull(before.x)}${countedMark(told(before))}`;
  const end = provisionalEnd([told(before), told(last)]);
  const pair = stop(`${first} og ${short(last)}${end}`);
  if (!oldest) return [pair];
  const then = inFull(oldest.x).replace(/^./, (letter) => letter.toUpperCase());
  const number = figure(oldest.number, course.counted);
  return [
    pair,
    stop(`${then} var det ${number}${countedMark(told(oldest))}${provisionalEnd([told(oldest)])}`),
  ];
}
