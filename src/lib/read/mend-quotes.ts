import type { Problem } from '../schema/problem';
import { cutRecord, lineEnd, nextLine } from './cut-record';
import type { Cut } from './cut-record';
import type { Dialect } from './dialect';
import { mendPlainLines } from './mend-plain-lines';
import { repairLine, rescueDelimiter } from './repair-line';
import { writeRecord } from './write-record';
import { problemList } from './problem-list';
import { rowOtherDelimiter, strayQuote, unclosedQuote } from './problems';

/** A text whose quotes are well formed and whose records end in a line feed; line breaks inside cells stay. */
export interface MendedText {
  text: string;
  /** some cell goes over several lines */
  multiline: boolean;
  problems: Problem[];
}

/** How often the text may be read again to mend it; without a bound a hostile file could take forever. */
const rereads = 4;

/**
 * Rewrites the records whose quotes are escaped or broken so that a strict parser reads them.
 * A record is mended to the reading that has as many cells as the others; a quote that is never closed is text.
 */
export function mendQuotes(text: string, dialect: Dialect): MendedText {
  const pieces: string[] = [];
  const problems = problemList();
  let budget = rereads * text.length;
  let multiline = false;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const plainTo = lineStart(text, nextQuote(text, at, dialect.quote), at);
    if (plainTo > at) {
      const plain = mendPlainLines(text.slice(at, plainTo), dialect, line);
      pieces.push(plain.text);
      plain.problems.forEach(problems.add);
      line += plain.lines;
      at = plainTo;
      continue;
    }
    const cut = cutRecord(text, at, dialect);
    const trusted = isTrusted(cut, dialect);
    const record = trusted
      ? asItStands(text, at, cut, dialect)
      : mendRecord(text, at, dialect, cut, budget > 0);
    if (!trusted) budget -= cut.end - at + record.looked;
    if (record.problem) problems.add(record.problem(line));
    else if (trusted && tearsQuotes(cut, dialect)) problems.add(strayQuote(line, text.slice(at, cut.end)));
    pieces.push(record.text, '\n');
    const lines = record.oneLine ? 1 : countLines(text.slice(at, record.end));
    multiline ||= lines > 1;
    line += lines;
    at = record.next;
  }
  return { text: pieces.join(''), multiline, problems: problems.all() };
}

function nextQuote(text: string, from: number, quote: string): number {
  const at = text.indexOf(quote, from);
  return at === -1 ? text.length : at;
}

/** Where the line begins that `at` is in, not before `floor`; the end of the text is a line of its own. */
function lineStart(text: string, at: number, floor: number): number {
  if (at >= text.length) return text.length;
  let start = at;
  while (start > floor && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

interface Mended {
  text: string;
  oneLine: boolean;
  end: number;
  next: number;
  problem: ((line: number) => Problem) | null;
  /** characters looked at */
  looked: number;
}

function asItStands(text: string, at: number, cut: Cut, dialect: Dialect): Mended {
  const own = cut.irregular ? writeRecord(cut.cells, dialect) : text.slice(at, cut.end);
  return { text: own, oneLine: !cut.multiline, end: cut.end, next: cut.next, problem: null, looked: 0 };
}

function isTrusted(cut: Cut, dialect: Dialect): boolean {
  if (cut.malformed) return false;
  if (cut.cells.length === dialect.width) return true;
  return !cut.multiline && (cut.cells.length > 1 || dialect.width < 3);
}

/** `fisk"Torsk| frisk"`: two cells that hold half a pair of quotes each, the second at its end. */
function tearsQuotes({ cells, quoted }: Cut, { quote, close }: Dialect): boolean {
  let isOpen = false;
  return cells.some((cell, i) => {
    if (quoted[i] || !(cell.includes(quote) || cell.includes(close))) return false;
    if (isOpen && cell.endsWith(close)) return true;
    isOpen = (cell.split(quote).length + (quote === close ? 1 : cell.split(close).length)) % 2 === 1;
    return false;
  });
}

function mendRecord(text: string, at: number, dialect: Dialect, cut: Cut, mayLookOn: boolean): Mended {
  const end = lineEnd(text, at);
  const line = text.slice(at, end);
  const whole = { oneLine: true, end, next: nextLine(text, end), looked: 3 * line.length };
  const rescued = rescueDelimiter(line, dialect);
  if (rescued) {
    const problem = (n: number): Problem => rowOtherDelimiter(n, rescued.delimiter);
    return { ...whole, text: writeRecord(rescued.cells, dialect), problem };
  }
  const repaired = repairLine(line, dialect);
  const fits = repaired.cells.length === dialect.width;
  if (!cut.malformed && !fits) return asItStands(text, at, cut, dialect);
  const longer = !fits && mayLookOn ? repairSeveralLines(text, at, end, dialect) : null;
  if (longer) return longer;
  const kind = repaired.unclosed ? unclosedQuote : strayQuote;
  return { ...whole, text: writeRecord(repaired.cells, dialect), problem: (n) => kind(n, line) };
}

const mostLines = 6;
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
        text: writeRecord(repaired.cells, dialect),
        oneLine: false,
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
function countLines(record: string): number {
  return 1 + (record.match(/\r\n?|\n/g)?.length ?? 0);
}
