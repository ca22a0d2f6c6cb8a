import { addDays } from '../../format/date';
import { isoWeek, weekOf, weeksBetween } from '../../format/iso-week';
import { parsePeriod } from '../../format/period';

/** One week's count that is known in full. */
export interface CountedWeek {
  /** ISO week */
  week: string;
  places: number;
  occupied: number;
  /** what is in the sums: other sites are not compared */
  sites: string;
}

/** How much a week it grew between counts, at the least and at the most. */
export interface Growth {
  slowest: number;
  fastest: number;
  /** how many steps between counts it is taken from, and from which week to which */
  steps: number;
  from: string;
  to: string;
}

/** as many steps between counts as "the last weeks" are */
export const mostSteps = 4;
/** one step is no range */
const fewestSteps = 2;
/** further ahead nothing is drawn, and no date is said */
export const mostWeeks = 26;

/** The week so many weeks later: `2022-W52`, 1 -> `2023-W01`. */
export function weeksLater(week: string, weeks: number): string {
  const start = parsePeriod(week)?.start;
  if (!start) return week;
  const later = weekOf(addDays(start, 7 * weeks));
  return isoWeek(later.year, later.week);
}

/** The slowest and the fastest growth per week among the last steps between counts of the same sites; null: too few. */
export function growthOf(counts: readonly CountedWeek[]): Growth | null {
  const newest = counts.at(-1);
  if (!newest) return null;
  const other = counts.findLastIndex(({ sites }) => sites !== newest.sites);
  const same = counts.slice(other + 1).slice(-mostSteps - 1);
  const rates = same.flatMap((count, at) => {
    const before = same[at - 1];
    return before ? [(count.occupied - before.occupied) / weeksBetween(before.week, count.week)] : [];
  });
  const first = same[0];
  if (rates.length < fewestSteps || !first) return null;
  const ends = { slowest: Math.min(...rates), fastest: Math.max(...rates) };
  return { ...ends, steps: rates.length, from: first.week, to: newest.week };
}

/** In how many weeks the free places are used at a growth; null: never, or too far ahead to be said. */
export function weeksUntilFull(free: number, growth: number): number | null {
  if (growth <= 0) return null;
  // 7 / 0.7 is a little more than 10 in binary fractions
  const weeks = Math.ceil(free / growth - 1e-9);
  return weeks <= mostWeeks ? weeks : null;
}
