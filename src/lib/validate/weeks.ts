import { timeOf } from '../format/date';
import { isoWeek, weekDates, weekOf } from '../format/iso-week';

/** What is known about the years of weeks that are numbered only. */
export type WeekAnchor =
  /** the first week lies in this year */
  | { kind: 'first_in'; year: number }
  /** the newest week is this one or the last one before it */
  | { kind: 'newest_by'; year: number; week: number };

/** The anchor for a count that was made on an ISO date. */
export function countedBy(iso: string): WeekAnchor | null {
  return Number.isNaN(timeOf(iso)) ? null : { kind: 'newest_by', ...weekOf(iso) };
}

/** How many New Years lie between the first week and each: one wherever the number falls. */
function newYears(weeks: readonly number[]): number[] {
  let passed = 0;
  return weeks.map((week, index) => {
    if (index > 0 && week < (weeks[index - 1] ?? 0)) passed += 1;
    return passed;
  });
}

/** Weeks from the first to the last, each as soon after the one before it as its number allows. */
function span(weeks: readonly number[]): number {
  return weeks.slice(1).reduce((sum, week, index) => sum + ((week - (weeks[index] ?? 0) + 52) % 52), 0);
}

/** Whether the newest week stands first: read from the other end, the weeks lie closer. Two weeks do not show it. */
export function newestFirst(weeks: readonly number[]): boolean {
  return weeks.length > 2 && span([...weeks].reverse()) < span(weeks);
}

/** Whether the weeks, in the order of time, pass a New Year. */
export function crossesNewYear(weeks: readonly number[]): boolean {
  const inTime = newestFirst(weeks) ? [...weeks].reverse() : weeks;
  return (newYears(inTime).at(-1) ?? 0) > 0;
}

/**
 * Gives weeks their years: when the number falls, the year rises. The weeks come in the order of the file,
 * oldest or newest first; so do the years.
 */
export function yearsOfWeeks(weeks: readonly number[], anchor: WeekAnchor): number[] {
  if (newestFirst(weeks)) return yearsOfWeeks([...weeks].reverse(), anchor).reverse();
  const passed = newYears(weeks);
  const newest = weeks.at(-1) ?? 0;
  const last = passed.at(-1) ?? 0;
  const first =
    anchor.kind === 'first_in' ? anchor.year : anchor.year - last - (newest > anchor.week ? 1 : 0);
  return passed.map((count) => first + count);
}

/** `2022, 42` -> `2022-W42`; null where the year has no such week. */
export function weekIn(year: number, week: number): string | null {
  return weekDates(year, week) ? isoWeek(year, week) : null;
}
