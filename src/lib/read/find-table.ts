import type { ReadingChoice } from '../schema/mapping';
import type { Problem } from '../schema/problem';
import { columnKinds } from './column-kinds';
import { findFooter, mayBeRow } from './find-footer';
import { chosenHeader } from './chosen-header';
import { findHeader } from './find-header';
import { findInnerHeading, findSecondTable } from './find-second-table';
import {
  footerDoubtful,
  headerDoubtful,
  headingInside,
  headerTooLong,
  headerTooShort,
  noRows,
  secondTable,
} from './problems';
import { commonWidth } from './score-dialect';
import type { TextRow } from './split-rows';

/** The parts of a file, top to bottom. */
export interface FoundTable {
  preamble: TextRow[];
  header: TextRow[];
  body: TextRow[];
  footer: TextRow[];
  /** cells a row should have, and cells most rows have */
  width: number;
  usual: number;
  problems: Problem[];
}

/** Tells title lines, headings, data and notes apart. */
export function findTable(rows: TextRow[], choice: ReadingChoice = {}): FoundTable {
  const usual = commonWidth(rows);
  const kinds = columnKinds(rows, usual);
  const chosen = chosenHeader(rows, choice);
  const found = chosen?.found ?? findHeader(rows, kinds);
  const end = found.start + found.count;
  const header = rows.slice(found.start, end);
  const rest = rows.slice(end);
  const second = findSecondTable(rest, kinds);
  const first = second === -1 ? rest : rest.slice(0, second);
  const body = first.slice(0, first.length - findFooter(first, kinds));
  const footer = rest.slice(body.length);
  const { width, problems } = tableWidth(header, body, usual);
  const top = rows[found.start];
  problems.unshift(...(chosen?.problems ?? []));
  const isDeep = chosen === null && hasRowsAbove(rows.slice(0, found.start), usual);
  if ((found.doubtful || isDeep) && top) problems.push(headerDoubtful(top.line, header.length > 0));
  if (second === -1 && mayBeRow(footer)) problems.push(footerDoubtful(footer[0]?.line ?? 0));
  if (second !== -1) problems.push(secondTable(rest[second]?.line ?? 0));
  const inner = body[findInnerHeading(body, kinds)];
  if (inner) problems.push(headingInside(inner.line));
  if (header.length > 0 && body.length === 0) problems.push(noRows());
  return { preamble: rows.slice(0, found.start), header, body, footer, width, usual, problems };
}

/** Title lines are not as full as the table's rows; several that are may be a table of their own. */
function hasRowsAbove(above: TextRow[], usual: number): boolean {
  const full = above.filter(
    ({ cells }) => cells.length === usual && cells.filter((cell) => cell.trim() !== '').length >= 0.8 * usual,
  );
  return usual > 1 && full.length > 2;
}

/** As wide as the header, or wider where most rows have values beyond it. */
function tableWidth(
  header: TextRow[],
  body: TextRow[],
  usual: number,
): { width: number; problems: Problem[] } {
  const top = header[0];
  const headed = Math.max(0, ...header.map((row) => filledWidth(row, usual)));
  if (!top || headed === usual || body.length === 0) return { width: top ? headed : usual, problems: [] };
  if (headed > usual) return { width: headed, problems: [headerTooLong(top.line, headed, usual)] };
  const beyond = body.filter((row) => row.cells.slice(headed).some((cell) => cell.trim() !== '')).length;
  const isWider = beyond > 0.5 * body.length;
  return { width: isWider ? usual : headed, problems: [headerTooShort(top.line, headed, usual, isWider)] };
}

/** Cells of a row, empty ones beyond the usual width aside. */
function filledWidth({ cells }: TextRow, usual: number): number {
  let width = cells.length;
  while (width > usual && cells[width - 1]?.trim() === '') width--;
  return width;
}
