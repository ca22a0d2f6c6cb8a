import type { Problem } from '../schema/problem';
import { cutRecord, lineEnd, nextLine } from './cut-record';
import type { Cut } from './cut-record';
import type { Dialect } from './dialect';
import { repairLine, rescueDelimiter } from './repair-line';
import { problemList, rowOtherDelimiter, strayQuote, unclosedQuote } from './problems';

/** A text whose quotes are well formed and whose records end in a line feed; line breaks inside cells stay. */
export interface MendedText {
  text: string;
  problems: Problem[];
}

/** Stands as delimiter where there is none: a character that no export uses. */
export const noDelimiter = '\uE00F';

/** How often the text may be read again to mend it; without a bound a hostile file could take forever. */
const rereads = 8;

/**
 * Rewrites the records whose quotes are escaped or broken so that a strict parser reads them.
 * A record is mended to the reading that has as many cells as the others; a quote that is never closed is text.
 */
export function mendQuotes(text: string, dialect: Dialect): MendedText {
  const pieces: string[] = [];
  const problems = problemList();
  let budget = rereads * text.length;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const cut = cutRecord(text, at, dialect);
    const strict = text.slice(at, cut.end);
    if (isTrusted(cut, dialect)) {
      const lines = cut.multiline ? countLines(strict) : 1;
      pieces.push(cut.irregular ? writeRecord(cut.cells, dialect) : strict, '\n');
      at = cut.next;
      line += lines;
      continue;
    }
    budget -= cut.end - at;
    const mended = mendRecord(text, at, dialect, cut, budget > 0);
    budget -= mended.looked;
    if (mended.problem) problems.add(mended.problem(line));
    pieces.push(mended.text ?? writeRecord(mended.cells, dialect), '\n');
    line += countLines(text.slice(at, mended.end));
    at = mended.next;
  }
  return { text: pieces.join(''), problems: problems.all() };
}

interface Mended {
  cells: string[];
  /** the record's own text where it is fine as it stands */
  text?: string;
  end: number;
  next: number;
  problem: ((line: number) => Problem) | null;
  /** characters looked at */
  looked: number;
}

function isTrusted(cut: Cut, dialect: Dialect): boolean {
  if (cut.malformed) return false;
  if (cut.cells.length === dialect.width) return true;
  return !cut.multiline && (cut.cells.length > 1 || dialect.width < 3);
}

function mendRecord(text: string, at: number, dialect: Dialect, cut: Cut, mayLookOn: boolean): Mended {
  const end = lineEnd(text, at);
  const next = nextLine(text, end);
  const line = text.slice(at, end);
  const rescued = rescueDelimiter(line, dialect);
  if (rescued) {
    return {
      cells: rescued.cells,
      end,
      next,
      looked: 0,
      problem: (n) => rowOtherDelimiter(n, rescued.delimiter),
    };
  }
  const repaired = repairLine(line, dialect);
  const fits = repaired.cells.length === dialect.width;
  const looked = 3 * line.length;
  if (!cut.malformed && !fits) {
    return { cells: cut.cells, end: cut.end, next: cut.next, looked, problem: null };
  }
  if (!fits && mayLookOn) {
    const longer = repairSeveralLines(text, at, end, dialect);
    if (longer) return longer;
  }
  const problem = repaired.unclosed ? unclosedQuote : strayQuote;
  return { cells: repaired.cells, end, next, looked, problem: (n) => problem(n, line) };
}

const mostLines = 12;
const mostCharacters = 20_000;

/** A cell with stray quotes may go over several lines; believed only where that gives the record its full width and no line of it is a row by itself. */
function repairSeveralLines(text: string, at: number, firstEnd: number, dialect: Dialect): Mended | null {
  let end = firstEnd;
  for (let lines = 2; lines <= mostLines && end < text.length; lines++) {
    const begin = nextLine(text, end);
    const following = cutRecord(text, begin, dialect);
    if (!following.malformed && following.cells.length === dialect.width) return null;
    end = lineEnd(text, begin);
    if (end - at > mostCharacters) return null;
    const record = text.slice(at, end);
    const repaired = repairLine(record, dialect);
    if (repaired.cells.length === dialect.width && !repaired.unclosed) {
      return {
        cells: repaired.cells,
        end,
        next: nextLine(text, end),
        looked: 3 * record.length * lines,
        problem: (n) => strayQuote(n, record),
      };
    }
  }
  return null;
}

/** Lines that a record takes up in an editor. */
export function countLines(record: string): number {
  return 1 + (record.match(/\r\n?|\n/g)?.length ?? 0);
}

/** Writes cells as one record by the strict rules: quotes doubled. */
function writeRecord(cells: string[], dialect: Dialect): string {
  const { quote } = dialect;
  const delimiter = dialect.delimiter ?? noDelimiter;
  const write = (cell: string): string => {
    const needsQuotes = /["'\r\n]/.test(cell) || cell.includes(delimiter);
    return needsQuotes ? quote + cell.replaceAll(quote, quote + quote) + quote : cell;
  };
  return cells.map(write).join(delimiter);
}
