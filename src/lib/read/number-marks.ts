import type { Problem } from '../schema/problem';
import { columnMarks } from './column-marks';
import type { ColumnMarks } from './column-marks';
import { ambiguousNumberMark, mixedDecimalMarks } from './problems';

type Decimal = ',' | '.';
type Group = '.' | ',' | ' ';

/** Decimal and thousands marks, of the file and per column. */
export interface NumberMarks {
  decimal: Decimal | null;
  decimals: (Decimal | null)[];
  groups: (Group | null)[];
  problems: Problem[];
}

/** Reads the marks off the cells. A column is judged by its own cells, then by the file's others; what stays open is asked, never guessed. */
export function numberMarks(rows: string[][], columns: string[]): NumberMarks {
  const shown = columns.map((_, column) => columnMarks(rows, column));
  const own = shown.map(ownDecimal);
  const commas = sum(shown, (s) => s.commaDecimals);
  const dots = sum(shown, (s) => s.dotDecimals);
  const decimal = commas === 0 && dots === 0 ? fromGroups(shown) : commas >= dots ? ',' : '.';
  const problems: Problem[] = [];
  const decimals: (Decimal | null)[] = [];
  const groups: (Group | null)[] = [];
  shown.forEach((marks, column) => {
    const judged = own[column] ?? decimal;
    const heading = columns[column] ?? '';
    if (marks.commaDecimals > 0 && marks.dotDecimals > 0)
      problems.push(mixedDecimalMarks(heading, marks.example));
    if (isOpen(marks, judged)) problems.push(ambiguousNumberMark(heading, marks.example));
    decimals.push(decimalOf(marks, own[column] ?? null, judged));
    groups.push(groupOf(marks, judged));
  });
  const seen = commas > 0 || dots > 0 || decimals.some((mark) => mark !== null);
  return { decimal: seen ? decimal : null, decimals, groups, problems };
}

function sum(shown: ColumnMarks[], count: (marks: ColumnMarks) => number): number {
  return shown.reduce((total, marks) => total + count(marks), 0);
}

/** A file that groups thousands with dots writes decimals with commas, and the other way round. */
function fromGroups(shown: ColumnMarks[]): Decimal | null {
  const dots = sum(shown, (s) => s.dotGroups);
  const commas = sum(shown, (s) => s.commaGroups);
  if (dots === commas) return null;
  return dots > commas ? ',' : '.';
}

function ownDecimal(marks: ColumnMarks): Decimal | null {
  if (marks.commaDecimals > 0 || marks.dotDecimals > 0)
    return marks.commaDecimals >= marks.dotDecimals ? ',' : '.';
  return fromGroups([marks]);
}

function isOpen(marks: ColumnMarks, judged: Decimal | null): boolean {
  return judged === null && (marks.dotEither > 0 || marks.commaEither > 0);
}

function decimalOf(marks: ColumnMarks, own: Decimal | null, judged: Decimal | null): Decimal | null {
  if (marks.commaDecimals > 0 || marks.dotDecimals > 0) return own;
  if (judged === ',' && marks.commaEither > 0) return ',';
  if (judged === '.' && marks.dotEither > 0) return '.';
  return null;
}

function groupOf(marks: ColumnMarks, judged: Decimal | null): Group | null {
  if (marks.spaceGroups > 0) return ' ';
  if (judged === ',' && marks.dotGroups + marks.dotEither > 0) return '.';
  if (judged === '.' && marks.commaGroups + marks.commaEither > 0) return ',';
  return null;
}
