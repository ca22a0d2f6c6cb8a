import type { TextTable } from '../schema/text-table';
import { readPeriod, type PeriodReading } from './periods';
import { plain } from './plain';

/** A week as a heading says it, also among other words ("Antal Personer Uge 42"); null where it says none. */
export function headingWeek(text: TextTable, column: number): PeriodReading | null {
  const joined = plain(text.columns[column] ?? '');
  const among = /(?:uge|week) ?(?:nr\.? ?)?\d{1,2}(?:[ ,/-]+\d{4})?(?!\d)/.exec(joined)?.[0];
  const cells = text.headerCells.map((row) => row[column] ?? '').reverse();
  for (const candidate of [joined, ...cells, among ?? '']) {
    const read = readPeriod(candidate);
    if (read && (read.kind !== 'period' || /-W\d{2}$/.test(read.period))) return read;
  }
  return null;
}
