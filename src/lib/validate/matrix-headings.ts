import type { Layout, Reading } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { problemAt } from './fault';
import { headingWeek } from './heading-weeks';
import { weekNotInYear, weeksFarApart, yearMissing } from './period-faults';
import type { PeriodReading } from './periods';
import { placeWeeks } from './place-weeks';
import { plain, tidy } from './plain';
import type { Recognised } from './recognise';
import type { GivenYears } from './week-anchor';
import { weekIn } from './weeks';

/** What a heading says: the fields that it fills; `total`: its cells sum up others. */
export type MatrixHeading = { cells: Record<string, Cell>; total: boolean } | 'faulty' | null;

/** What the headings of a matrix say, per column of the file; null where one says nothing. */
export interface MatrixHeadings {
  headings: MatrixHeading[];
  problems: Problem[];
}

function weekHeadings(text: TextTable, field: string, columns: number[], given: GivenYears): MatrixHeadings {
  const weeks = columns.flatMap((index) => {
    const read = headingWeek(text, index);
    return read ? [{ index, read }] : [];
  });
  const placed = placeWeeks(
    weeks.map(({ read }) => read),
    text,
    given,
  );
  const result: MatrixHeadings = { headings: text.columns.map(() => null), problems: [] };
  for (const [at, { index, read }] of weeks.entries()) {
    const dated = placed[at];
    const week = dated ? weekIn(dated.year, dated.week) : null;
    result.headings[index] = week ? { cells: { [field]: week }, total: false } : 'faulty';
    if (week) continue;
    const heading = text.columns[index] ?? '';
    const number = read.kind === 'week_without_year' ? read.week : 0;
    const wrong = dated ? weekNotInYear(dated.year, dated.week) : yearMissing(number);
    result.problems.push(problemAt(wrong, { column: heading, value: heading }));
  }
  if (result.problems.length === 0) result.problems.push(...farApart(weeks.map(({ read }) => read)));
  return result;
}

/** Half a year and more between the only two weeks of a table is more than such tables span. */
function farApart(reads: PeriodReading[]): Problem[] {
  const [first, last] = reads;
  if (reads.length !== 2 || first?.kind !== 'week_without_year' || last?.kind !== 'week_without_year')
    return [];
  return last.week - first.week < 26
    ? []
    : [problemAt(weeksFarApart(`uge ${first.week}`, `uge ${last.week}`))];
}

/** A heading such as "I alt", where the layout says that the field has totals. */
function isTotal(heading: string, field: string, { totals }: Layout): boolean {
  return totals !== undefined && totals.fields.includes(field) && totals.label.test(plain(heading));
}

/** A heading that is words of its field, or any text; null where it is none of the words. */
function textHeading(said: string, field: string, read: Reading): MatrixHeading {
  if (typeof read !== 'object') return { cells: { [field]: said }, total: false };
  const value = read.words.find(([pattern]) => pattern.test(plain(said)))?.[1];
  return value ? { cells: { [field]: value }, total: false } : null;
}

/** Reads the headings beside the known columns of a matrix. Weeks without a year get it from the file or from `given`. */
export function readMatrixHeadings(
  text: TextTable,
  { layout, places }: Recognised,
  given: GivenYears,
): MatrixHeadings {
  if (typeof layout.others === 'string') return { headings: [], problems: [] };
  const { field, read } = layout.others.heading;
  const columns = text.columns.map((_, index) => index).filter((index) => !places.includes(index));
  if (read === 'week') return weekHeadings(text, field, columns, given);
  const headings = text.columns.map((heading, index): MatrixHeading => {
    const said = tidy(heading);
    if (!columns.includes(index) || said === '') return null;
    return isTotal(said, field, layout) ? { cells: {}, total: true } : textHeading(said, field, read);
  });
  return { headings, problems: [] };
}
