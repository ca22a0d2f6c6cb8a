import type { Problem } from '../schema/problem';
import { columnMarks, noMarks } from './column-marks';
import type { ColumnMarks } from './column-marks';
import { ambiguousNumberMark, contradictoryMarks, mixedDecimalMarks } from './problems';

type Decimal = ',' | '.';
type Doubt = 'open' | 'contradictory' | null;
type Group = '.' | ',' | ' ';

/** Decimal and thousands marks, of the file and per column. */
export interface NumberMarks {
  decimal: Decimal | null;
  decimals: (Decimal | null)[];
  groups: (Group | null)[];
  doubts: Doubt[];
  problems: Problem[];
}

/** Reads the marks off the cells. A column is judged by its own cells, then by the file's others; what stays open is asked, never guessed. */
export function numberMarks(rows: string[][], columns: string[], chosen?: Decimal): NumberMarks {
  const shown = columns.map((heading, column) =>
    namesCodes(heading) ? noMarks() : columnMarks(rows, column),
  );
  const own = shown.map((marks) => ownDecimal(marks) ?? (isEither(marks) ? chosen : undefined) ?? null);
  const commas = sum(shown, (s) => s.commaDecimals);
  const dots = sum(shown, (s) => s.dotDecimals);
  const decimal = commas === 0 && dots === 0 ? fromGroups(shown) : commas >= dots ? ',' : '.';
  const hasCommaGroups = sum(shown, (s) => s.commaGroups) > 0;
  const problems: Problem[] = [];
  const decimals: (Decimal | null)[] = [];
  const groups: (Group | null)[] = [];
  const doubts: Doubt[] = [];
  shown.forEach((marks, column) => {
    const judged = own[column] ?? decimal;
    const heading = columns[column] ?? '';
    if (marks.commaDecimals > 0 && marks.dotDecimals > 0)
      problems.push(mixedDecimalMarks(heading, marks.example));
    const isSettled = chosen !== undefined && judged === chosen;
    const doubt = isSettled ? null : doubtOf(marks, own[column] ?? null, judged, hasCommaGroups);
    if (doubt === 'open') problems.push(ambiguousNumberMark(heading, marks.example));
    if (doubt === 'contradictory') problems.push(contradictoryMarks(heading, marks.either));
    decimals.push(doubt === 'open' ? null : decimalOf(marks, own[column] ?? null, judged));
    groups.push(groupOf(marks, judged));
    doubts.push(doubt);
  });
  const seen = commas > 0 || dots > 0 || decimals.some((mark) => mark !== null);
  return { decimal: seen ? decimal : null, decimals, groups, doubts, problems };
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

function isEither(marks: ColumnMarks): boolean {
  return marks.dotEither > 0 || marks.commaEither > 0;
}

function ownDecimal(marks: ColumnMarks): Decimal | null {
  if (marks.commaDecimals > 0 || marks.dotDecimals > 0)
    return marks.commaDecimals >= marks.dotDecimals ? ',' : '.';
  return fromGroups([marks]);
}

/** `Konto`, `Funktion`, `Områdekode`, `P-nr.`: what looks like decimals there is none. */
function namesCodes(heading: string): boolean {
  return /^(konto|kode|funktion|code|id)\b|(kode|nr\.?|nummer)$/i.test(heading.trim());
}

/**
 * `1.234` with nothing beside it to tell. Decimal points in other columns do not tell either: those may be codes
 * (`5.46`), and a thousand read as one is the worst of errors.
 */
function isOpen(
  marks: ColumnMarks,
  own: Decimal | null,
  judged: Decimal | null,
  hasCommaGroups: boolean,
): boolean {
  if (judged === null) return marks.dotEither > 0 || marks.commaEither > 0;
  return own === null && judged === '.' && marks.dotEither > 0 && !hasCommaGroups;
}

/**
 * `1.234` beside `2.5`, or beside `1,234`: one of them is not what the other says. Longer decimals (`0.125`, `0.33333`) show
 * that a program wrote them all.
 */
function isContradictory(marks: ColumnMarks, hasCommaGroups: boolean): boolean {
  if (marks.dotEither === 0) return false;
  const shortDecimals = marks.dotDecimals > 0 && !marks.longDecimals && !hasCommaGroups;
  const bothMarks = marks.commaEither > 0 && marks.dotGroups + marks.commaGroups === 0;
  return shortDecimals || (bothMarks && marks.commaDecimals + marks.dotDecimals === 0);
}

function doubtOf(
  marks: ColumnMarks,
  own: Decimal | null,
  judged: Decimal | null,
  hasCommaGroups: boolean,
): Doubt {
  if (isContradictory(marks, hasCommaGroups)) return 'contradictory';
  return isOpen(marks, own, judged, hasCommaGroups) ? 'open' : null;
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
