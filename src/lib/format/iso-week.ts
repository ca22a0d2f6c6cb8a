import { addDays, isoDate, timeOf } from './date';

const day = 86_400_000;

/** Number of ISO weeks in an ISO year: 52 or 53. */
export function weeksInYear(year: number): 52 | 53 {
  return weekOf(`${year}-12-28`).week === 53 ? 53 : 52;
}

/** ISO year and week that an ISO date lies in. */
export function weekOf(iso: string): { year: number; week: number } {
  const time = timeOf(iso);
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  const thursday = new Date(time + (3 - weekday) * day);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day)) + 1;
  return { year, week };
}

/** Monday and Sunday of an ISO week as ISO dates; null where the year has no such week. */
export function weekDates(year: number, week: number): { start: string; end: string } | null {
  if (week < 1 || week > weeksInYear(year)) return null;
  const fourth = `${year}-01-04`;
  const weekday = (new Date(timeOf(fourth)).getUTCDay() + 6) % 7;
  const start = addDays(fourth, -weekday + (week - 1) * 7);
  return { start, end: addDays(start, 6) };
}

/** `2022, 42` -> `2022-W42`. */
export function isoWeek(year: number, week: number): string {
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of the week that an ISO date lies in. */
export function mondayOf(iso: string): string {
  const time = timeOf(iso);
  return isoDate(time - ((new Date(time).getUTCDay() + 6) % 7) * day);
}

/** Weeks from one ISO week to a later one: `2022-W51`, `2023-W01` -> 2. */
export function weeksBetween(from: string, to: string): number {
  const start = (week: string) => weekDates(Number(week.slice(0, 4)), Number(week.slice(6)))?.start;
  const [first, last] = [start(from), start(to)];
  return first && last ? Math.round((timeOf(last) - timeOf(first)) / (7 * day)) : 0;
}
