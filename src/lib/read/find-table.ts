import type { ReadingChoice } from '../schema/mapping';
import type { Problem } from '../schema/problem';
import { columnKinds } from './column-kinds';
import { findFooter } from './find-footer';
import { findHeader } from './find-header';
import type { FoundHeader } from './find-header';
import { findInnerHeading, findSecondTable } from './find-second-table';
import {
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

/** Where a person says that the headings are: the line of the first in the file, 0 for none, and how many rows of them. */
export type HeaderChoice = Pick<ReadingChoice, 'headerLine' | 'headerRows'>;

/** Tells title lines, headings, data and notes apart. */
export function findTable(rows: TextRow[], choice: HeaderChoice = {}): FoundTable {
  const usual = commonWidth(rows);
  const kinds = columnKinds(rows, usual);
  const found = chosenHeader(rows, choice, findHeader(rows, kinds));
  const end = found.start + found.count;
  const header = rows.slice(found.start, end);
  const rest = rows.slice(end);
  const second = findSecondTable(rest, kinds);
  const first = second === -1 ? rest : rest.slice(0, second);
  const body = first.slice(0, first.length - findFooter(first, kinds));
  const footer = rest.slice(body.length);
  const { width, problems } = tableWidth(header, body, usual);
  const top = rows[found.start];
  if (found.doubtful && top) problems.push(headerDoubtful(top.line, header.length > 0));
  if (second !== -1) problems.push(secondTable(rest[second]?.line ?? 0));
  const inner = body[findInnerHeading(body, kinds)];
  if (inner) problems.push(headingInside(inner.line));
  if (header.length > 0 && body.length === 0) problems.push(noRows());
  return { preamble: rows.slice(0, found.start), header, body, footer, width, usual, problems };
}

/** The chosen lines, where a person chose; a line beyond the last row is as good as none. */
function chosenHeader(rows: TextRow[], choice: HeaderChoice, found: FoundHeader): FoundHeader {
  const { headerLine, headerRows } = choice;
  if (headerLine === undefined && headerRows === undefined) return found;
  if (headerLine === 0 || headerRows === 0) return { start: found.start, count: 0, doubtful: false };
  const at = rows.findIndex(({ line }) => line >= (headerLine ?? 0));
  const start = headerLine === undefined || at < 0 ? found.start : at;
  return { start, count: Math.min(headerRows ?? 1, rows.length - start), doubtful: false };
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
