import type { Layout, Matrix } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { problemAt, type Fault } from './fault';
import { headingWeek } from './heading-weeks';
import type { PeriodReading } from './periods';
import { plain, tidy } from './plain';
import { weekNotInYear, yearMissing } from './period-faults';
import type { Recognised } from './recognise';
import { weekAnchor } from './week-anchor';
import { weekIn, yearsOfWeeks, type WeekAnchor } from './weeks';

/** What a heading says: the fields that it fills; `total`: its cells sum up others. */
export type MatrixHeading = { cells: Record<string, Cell>; total: boolean } | 'faulty' | null;

/** What the headings of a matrix say, per column of the file; null where one says nothing. */
export interface MatrixHeadings {
  headings: MatrixHeading[];
  problems: Problem[];
}

interface HeadingWeek {
  index: number;
  read: PeriodReading;
}

/** Year and number of a week that has its year. */
function yearAndWeek(read: PeriodReading): { year: number; week: number } | null {
  if (read.kind === 'week_not_in_year') return read;
  if (read.kind === 'week_without_year') return null;
  return { year: Number(read.period.slice(0, 4)), week: Number(read.period.slice(6)) };
}

function numberOf(read: PeriodReading): number {
  return read.kind === 'week_without_year' ? read.week : (yearAndWeek(read)?.week ?? 0);
}

/** One heading with its year places all others. */
function siblingAnchor(weeks: HeadingWeek[], numbers: number[]): WeekAnchor | null {
  const at = weeks.findIndex(({ read }) => yearAndWeek(read) !== null);
  const dated = weeks[at] && yearAndWeek(weeks[at].read);
  if (!dated) return null;
  const offset = yearsOfWeeks(numbers, { kind: 'first_in', year: 0 })[at] ?? 0;
  return { kind: 'first_in', year: dated.year - offset };
}

function placed(read: PeriodReading, year: number | undefined): string | Fault {
  const dated = yearAndWeek(read) ?? (year === undefined ? null : { year, week: numberOf(read) });
  if (!dated) return yearMissing(numberOf(read));
  return weekIn(dated.year, dated.week) ?? weekNotInYear(dated.year, dated.week);
}

function weekHeadings(
  text: TextTable,
  field: string,
  columns: number[],
  given: { year?: number; asOfDate?: string },
): MatrixHeadings {
  const weeks = columns.flatMap((index) => {
    const read = headingWeek(text, index);
    return read ? [{ index, read }] : [];
  });
  const numbers = weeks.map(({ read }) => numberOf(read));
  const anchor = siblingAnchor(weeks, numbers) ?? weekAnchor(text, numbers, given);
  const years = anchor ? yearsOfWeeks(numbers, anchor) : [];
  const result: MatrixHeadings = { headings: text.columns.map(() => null), problems: [] };
  for (const [at, { index, read }] of weeks.entries()) {
    const week = placed(read, years[at]);
    const heading = text.columns[index] ?? '';
    const placedHeading = typeof week === 'string' ? { cells: { [field]: week }, total: false } : 'faulty';
    result.headings[index] = placedHeading;
    if (typeof week !== 'string') result.problems.push(problemAt(week, { column: heading, value: heading }));
  }
  return result;
}

/** A heading such as "I alt", where the layout says that the field has totals. */
function isTotal(heading: string, field: string, { totals }: Layout): boolean {
  return totals !== undefined && totals.fields.includes(field) && totals.label.test(plain(heading));
}

/** Reads the headings beside the known columns of a matrix. Weeks without a year get it from the file or from `given`. */
export function readMatrixHeadings(
  text: TextTable,
  { layout, places }: Recognised,
  given: { year?: number; asOfDate?: string },
): MatrixHeadings {
  const matrix: Matrix | null = typeof layout.others === 'string' ? null : layout.others;
  if (!matrix) return { headings: [], problems: [] };
  const { field, read } = matrix.heading;
  const columns = text.columns.map((_, index) => index).filter((index) => !places.includes(index));
  if (read === 'week') return weekHeadings(text, field, columns, given);
  const headings = text.columns.map((heading, index): MatrixHeading => {
    const said = tidy(heading);
    if (!columns.includes(index) || said === '') return null;
    const total = isTotal(said, field, layout);
    return { cells: total ? {} : { [field]: said }, total };
  });
  return { headings, problems: [] };
}
