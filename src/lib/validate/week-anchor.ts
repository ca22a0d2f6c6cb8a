import type { TextTable } from '../schema/text-table';
import { periodsIn } from './periods-in-text';
import { countedBy, crossesNewYear, type WeekAnchor } from './weeks';

/** What is known about the years besides the file's own words. */
export interface GivenYears {
  /** of the first week */
  year?: number;
  /** when the figures were counted, ISO date */
  asOfDate?: string;
}

const week = /^(\d{4})-W(\d{2})$/;

/** The last week with its year that the texts name, as the newest that the table can have. */
function namedWeek(texts: string[]): WeekAnchor | null {
  const match = week.exec(
    texts
      .flatMap(periodsIn)
      .filter((period) => week.test(period))
      .sort()
      .at(-1) ?? '',
  );
  return match ? { kind: 'newest_by', year: Number(match[1]), week: Number(match[2]) } : null;
}

/** A year in a title places weeks only where it can be no other: two years over New Year, or one without a New Year. */
function namedYear(texts: string[], weeks: readonly number[]): WeekAnchor | null {
  const years = [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year))),
    ),
  ].sort();
  const crosses = crossesNewYear(weeks);
  const [first, second, more] = years;
  if (first === undefined || more !== undefined) return null;
  const fits = crosses ? second === first + 1 : second === undefined;
  return fits ? { kind: 'first_in', year: first } : null;
}

/**
 * Where the years of a file's weeks come from, the surest first: a week with its year in a label or title, the year
 * given with the file, the day of the count, a year in the title or the file's name. Null where nothing says it.
 */
export function weekAnchor(text: TextTable, weeks: readonly number[], given: GivenYears): WeekAnchor | null {
  const labels = text.rows.map((cells) => cells[0] ?? '');
  const titles = [...text.preamble, ...text.headerCells.flat(), text.file];
  return (
    namedWeek([...labels, ...text.preamble]) ??
    (given.year === undefined ? null : { kind: 'first_in', year: given.year }) ??
    countedBy(given.asOfDate ?? '') ??
    namedYear(titles, weeks)
  );
}
