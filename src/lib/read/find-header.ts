import { cellKind } from './cell-kind';
import type { ColumnKind } from './column-kinds';
import type { TextRow } from './split-rows';

/** Which of a file's rows are preamble and header; the rest are data and footer. */
export interface FoundHeader {
  /** index of the first header row, or of the first data row where there is no header */
  start: number;
  /** number of header rows */
  count: number;
  /** neither the one nor the other is certain */
  doubtful: boolean;
}

/** How far down a table may begin. */
const deepest = 60;
const mostHeaderRows = 6;

/**
 * Finds the header. A row whose cells are text over columns of numbers or dates is a heading, a row whose cells are
 * of the columns' own kind is data; group headings above the fullest heading belong to it, title lines do not.
 */
export function findHeader(rows: TextRow[], kinds: ColumnKind[]): FoundHeader {
  const width = kinds.length;
  const votes = rows.slice(0, deepest).map((row) => vote(row.cells, kinds));
  const begin = tableBegin(rows, width);
  const firstData = votes.findIndex((v, i) => i >= begin && v.points < 0);
  const above = firstData === -1 ? votes : votes.slice(0, firstData);
  const headings = above.flatMap((v, i) => (v.points > 0 && !isTitle(rows[i], width) ? [i] : []));
  const fullest = fullestOf(headings, rows);
  if (fullest !== undefined) return headerAround(rows, votes, fullest, kinds);
  if (firstData === -1) return withoutVotes(rows, begin, kinds);
  const onlyYears = rows.slice(begin, begin + 1).every((row) => saysOnlyYears(row, kinds));
  const isHeaded = begin > 0 && !rows[begin]?.afterBlank && mayBeHeading(rows[begin - 1], width);
  const doubtful = onlyYears || isHeaded || (votes[firstData]?.mixed ?? false);
  return { start: begin, count: 0, doubtful };
}

/** The row with most in it; of equals the first, unless an empty row parts them. */
function fullestOf(candidates: number[], rows: TextRow[]): number | undefined {
  let best = candidates[0];
  for (const i of candidates.slice(1)) {
    if (best === undefined) break;
    const more = filled(rows[i]) - filled(rows[best]);
    const isParted = rows.slice(best + 1, i + 1).some((row) => row.afterBlank);
    if (more > 0 || (more === 0 && isParted)) best = i;
  }
  return best;
}

/** A row directly above the data that is too short to be its heading may be what is left of one. */
function mayBeHeading(row: TextRow | undefined, width: number): boolean {
  return (
    row !== undefined &&
    row.cells.length < width &&
    row.cells.every((cell) => !/[.:]|\s.*\s/.test(cell.trim()))
  );
}

/** A year above years may be a heading or a value. */
function saysOnlyYears(row: TextRow, kinds: ColumnKind[]): boolean {
  const typed = kinds.map(({ kind }) => kind).filter((kind) => kind !== null);
  return typed.every((kind) => kind === 'year') && row.cells.some((cell) => cellKind(cell) === 'text');
}

interface Vote {
  /** over 0: like a heading; under 0: like data */
  points: number;
  /** columns that say heading */
  headings: number;
  mixed: boolean;
}

function vote(cells: string[], kinds: ColumnKind[]): Vote {
  let headings = 0;
  let data = 0;
  kinds.forEach(({ kind }, column) => {
    if (kind === null) return;
    const own = cellKind(cells[column] ?? '');
    if (own === 'empty' || own === 'missing') return;
    if (own === kind || (kind === 'code' && own === 'number') || (kind === 'number' && own === 'code'))
      data++;
    else if (own === 'text' || (kind === 'number' && (own === 'year' || own === 'date'))) headings++;
    else data += 0.5;
  });
  const points = headings - data;
  return { points, headings, mixed: headings > 0 && data > 0 && Math.abs(points) <= 1 };
}

/** The first row that is no title: it has the table's width and more in it than its first cell. */
function tableBegin(rows: TextRow[], width: number): number {
  if (width < 2) return 0;
  const begin = rows.slice(0, deepest).findIndex((row) => isWideEnough(row, width) && !isTitle(row, width));
  return Math.max(0, begin);
}

function isWideEnough(row: TextRow | undefined, width: number): boolean {
  return (row?.cells.length ?? 0) >= 0.75 * width;
}

/** Text in the first cell only, above a table of several columns. */
function isTitle(row: TextRow | undefined, width: number): boolean {
  if (!row || width < 2) return false;
  return row.cells[0]?.trim() !== '' && row.cells.slice(1).every((cell) => cell.trim() === '');
}

/** Sparse rows above the fullest heading may name groups, rows below it units. */
function headerAround(rows: TextRow[], votes: Vote[], fullest: number, kinds: ColumnKind[]): FoundHeader {
  const typed = kinds.filter(({ kind }) => kind !== null).length;
  let start = fullest;
  while (start > 0 && mayHeadGroups(rows[start - 1], rows[start], votes[start - 1], kinds.length)) start--;
  let end = fullest + 1;
  while (end - start < mostHeaderRows && isHeadingToo(rows[end], rows[end - 1], votes[end], typed)) end++;
  return { start, count: end - start, doubtful: votes[fullest]?.mixed ?? false };
}

/** A heading below another repeats or leaves out the first column, fills gaps, or is text over every number. */
function isHeadingToo(
  row: TextRow | undefined,
  above: TextRow | undefined,
  own: Vote | undefined,
  typed: number,
): boolean {
  if (!row || !above || !own || own.points <= 0 || row.afterBlank || hasNumber(row)) return false;
  const fillsGaps = above.cells.some((cell) => cell.trim() === '') || above.cells.length < row.cells.length;
  const sameStub = row.cells[0]?.trim() === '' || row.cells[0] === above.cells[0];
  return fillsGaps || sameStub || (typed > 1 && own.headings >= typed);
}

function hasNumber(row: TextRow): boolean {
  return row.cells.some((cell) => ['number', 'code'].includes(cellKind(cell)));
}

/** `;Antal Personer;;` above `;Uge 42;Uge 47;Uge 1` does, `Udtræk;1. maj;;;;;` does not. */
function mayHeadGroups(
  row: TextRow | undefined,
  below: TextRow | undefined,
  own: Vote | undefined,
  width: number,
): boolean {
  if (!row || !below || !own || below.afterBlank || own.points < 0) return false;
  if (!isWideEnough(row, width) || isTitle(row, width)) return false;
  const count = filled(row);
  return row.cells[0]?.trim() === '' ? count > 0 : count >= Math.max(2, width / 3);
}

function filled(row: TextRow | undefined): number {
  return row?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
}

/** Every column is text: the first row is a heading unless its cells come again below. */
function withoutVotes(rows: TextRow[], begin: number, kinds: ColumnKind[]): FoundHeader {
  const first = rows[begin];
  if (!first) return { start: begin, count: 0, doubtful: false };
  const below = rows.slice(begin + 1, begin + 200).filter((row) => !isTitle(row, kinds.length));
  if (below.length === 0) {
    const isHeading = first.cells.every((cell) => ['text', 'empty', 'year', 'date'].includes(cellKind(cell)));
    return { start: begin, count: isHeading ? 1 : 0, doubtful: false };
  }
  const same = below.findIndex((row) => row.cells.join('\0') !== first.cells.join('\0'));
  if (same > 0 && same < mostHeaderRows) return { start: begin, count: same + 1, doubtful: false };
  const shaped = first.cells.some(
    (cell, i) => kinds[i]?.hasDigits && /\p{L}/u.test(cell) && !/\d/.test(cell),
  );
  if (shaped) return { start: begin, count: 1, doubtful: false };
  const recurs = first.cells.some(
    (cell, i) => cell.trim() !== '' && below.some((row) => row.cells[i] === cell),
  );
  return { start: begin, count: recurs ? 0 : 1, doubtful: true };
}
