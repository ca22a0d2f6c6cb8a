import { isoWeek } from '../format/iso-week';
import type { TextTable } from '../schema/text-table';
import { readPeriod } from './periods';
import { placeWeeks } from './place-weeks';
import type { Recognised } from './recognise';
import type { GivenYears } from './week-anchor';

function lacksYear(cell: string): boolean {
  return readPeriod(cell)?.kind === 'week_without_year';
}

/** Weeks as the rows name them, in order: each row's where a row is a week, else each week once. */
function sequence(cells: string[], rowPerWeek: boolean): string[] {
  const weeks = cells.filter((cell) => {
    const read = readPeriod(cell);
    return read !== null && (read.kind !== 'period' || /-W\d{2}$/.test(read.period));
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
  if (!cells.some(lacksYear)) return text.rows;
  const rowPerWeek = typeof layout.others !== 'string';
  const weeks = sequence(cells, rowPerWeek);
  const placed = placeWeeks(
    weeks.flatMap((cell) => readPeriod(cell) ?? []),
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
