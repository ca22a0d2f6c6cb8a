import type { TextTable } from '../schema/text-table';
import type { PeriodReading } from './periods';
import { weekAnchor, type GivenYears } from './week-anchor';
import { yearsOfWeeks, type WeekAnchor } from './weeks';

/** A week with its year, which need not have it (week 53). */
export interface DatedWeek {
  year: number;
  week: number;
}

function datedOf(read: PeriodReading): DatedWeek | null {
  if (read.kind === 'week_not_in_year') return read;
  if (read.kind === 'week_without_year') return null;
  return { year: Number(read.period.slice(0, 4)), week: Number(read.period.slice(6)) };
}

/** One week with its year places all others. */
function siblingAnchor(dated: (DatedWeek | null)[], numbers: number[]): WeekAnchor | null {
  const at = dated.findIndex((week) => week !== null);
  const sibling = dated[at];
  if (!sibling) return null;
  const offset = yearsOfWeeks(numbers, { kind: 'first_in', year: 0 })[at] ?? 0;
  return { kind: 'first_in', year: sibling.year - offset };
}

/**
 * Gives weeks in the order of the file their years; null for those that nothing gives one, also where the weeks that
 * have a year show that the order is not that of time.
 */
export function placeWeeks(reads: PeriodReading[], text: TextTable, given: GivenYears): (DatedWeek | null)[] {
  const dated = reads.map(datedOf);
  const numbers = reads.map((read, at) =>
    read.kind === 'week_without_year' ? read.week : (dated[at]?.week ?? 0),
  );
  const anchor = siblingAnchor(dated, numbers) ?? weekAnchor(text, numbers, given);
  const years = anchor ? yearsOfWeeks(numbers, anchor) : [];
  const inOrder = dated.every((week, at) => week === null || week.year === years[at]);
  return dated.map((week, at) => {
    const year = inOrder ? years[at] : undefined;
    return week ?? (year === undefined ? null : { year, week: numbers[at] ?? 0 });
  });
}
