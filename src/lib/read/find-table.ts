import { columnKinds } from './column-kinds';
import { findFooter } from './find-footer';
import { findHeader } from './find-header';
import { commonWidth } from './score-dialect';
import type { TextRow } from './split-rows';

/** The parts of a file, top to bottom. */
export interface FoundTable {
  preamble: TextRow[];
  header: TextRow[];
  body: TextRow[];
  footer: TextRow[];
  /** cells a row should have */
  width: number;
  headerDoubtful: boolean;
}

/** Tells title lines, headings, data and notes apart. */
export function findTable(rows: TextRow[]): FoundTable {
  const usual = commonWidth(rows);
  const kinds = columnKinds(rows, usual);
  const found = findHeader(rows, kinds);
  const end = found.start + found.count;
  const header = rows.slice(found.start, end);
  const rest = rows.slice(end);
  const footerLength = findFooter(rest, kinds);
  const body = rest.slice(0, rest.length - footerLength);
  return {
    preamble: rows.slice(0, found.start),
    header,
    body,
    footer: rest.slice(rest.length - footerLength),
    width: tableWidth(header, body, usual),
    headerDoubtful: found.doubtful,
  };
}

/** As wide as the header, or wider where most rows have values beyond it. */
function tableWidth(header: TextRow[], body: TextRow[], usual: number): number {
  const headed = Math.max(0, ...header.map((row) => row.cells.length));
  if (headed === 0) return usual;
  if (headed >= usual) return headed;
  const beyond = body.filter((row) => row.cells.slice(headed).some((cell) => cell.trim() !== '')).length;
  return beyond > 0.5 * body.length ? usual : headed;
}
