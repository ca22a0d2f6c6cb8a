import { isoWeek } from '../format/iso-week';
import type { TextTable } from '../schema/text-table';
import { readPeriod, readWeek, type PeriodReading } from './periods';
import { placeWeeks } from './place-weeks';
import type { Recognised } from './recognise';
import type { GivenYears } from './week-anchor';

type Read = (cell: string) => PeriodReading | null;

/** Weeks as the rows name them, in order: each row's where a row is a week, else each week once. */
function sequence(cells: string[], read: Read, rowPerWeek: boolean): string[] {
  const weeks = cells.filter((cell) => {
    const week = read(cell);
    return week !== null && (week.kind !== 'period' || /-W\d{2}$/.test(week.period));
  });
  return rowPerWeek ? weeks : [...new Set(weeks)];
}

/**
 * The rows with their weeks' years written in ("Uge 1" as 2023-W01), where a column numbers weeks without.
 * Weeks that nothing gives a year stay as they are.
 */
export function rowsWithYears(
  text: TextTable,
  { layout, places }: Recognised,
  given: GivenYears,
): string[][] {
  const at = layout.columns.findIndex(({ read }) => read === 'week' || read === 'period');
  const index = places[at] ?? -1;
  const cells = text.rows.map((row) => row[index] ?? '');
  const read = layout.columns[at]?.read === 'week' ? readWeek : readPeriod;
  const lacksYear = (cell: string) => read(cell)?.kind === 'week_without_year';
  if (!cells.some(lacksYear)) return text.rows;
  const rowPerWeek = typeof layout.others !== 'string';
  const weeks = sequence(cells, read, rowPerWeek);
  const placed = placeWeeks(
    weeks.flatMap((cell) => read(cell) ?? []),
    text,
    given,
  );
  let next = 0;
  return text.rows.map((row, line) => {
    const cell = cells[line] ?? '';
    const week = rowPerWeek && cell === weeks[next] ? next++ : weeks.indexOf(cell);
    const dated = placed[week];
    return dated && lacksYear(cell) ? row.with(index, isoWeek(dated.year, dated.week)) : row;
  });
}
