import type { Dialect } from './dialect';

/** One record of the text, read by the strict rules of its dialect. */
export interface Cut {
  /** where the record's text ends and where the next begins */
  end: number;
  next: number;
  cells: string[];
  /** which cells stood in quotes; as long as `cells` */
  quoted: boolean[];
  /** a cell opens with a quote that no quote before a delimiter or line end closes */
  malformed: boolean;
  /** reads differently without us: escapes other than doubling, or spaces before an opening quote */
  irregular: boolean;
  multiline: boolean;
}

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

/** Where the line that `from` is in ends. */
export function lineEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === lineFeed || code === carriageReturn) break;
    i++;
  }
  return i;
}

/** Where the next line begins, given where one ends: CRLF, LF and CR all end a line. */
export function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1;
}

/** Cuts the record that starts at `start`. A malformed one is cut as far as its malformed cell only. */
export function cutRecord(text: string, start: number, dialect: Dialect): Cut {
  const cut: Cut = {
    end: start,
    next: start,
    cells: [],
    quoted: [],
    malformed: false,
    irregular: false,
    multiline: false,
  };
  let at = start;
  for (;;) {
    at = cutCell(text, at, dialect, cut);
    if (cut.malformed || at >= text.length || isLineEnd(text, at)) break;
    at += dialect.delimiter?.length ?? 1;
  }
  cut.end = at;
  cut.next = nextLine(text, at);
  return cut;
}

/** Adds one cell to the cut; answers where the delimiter or line end after it stands. */
function cutCell(text: string, at: number, dialect: Dialect, cut: Cut): number {
  const open = dialect.delimiter === ' ' ? at : skipSpaces(text, at);
  if (text[open] === dialect.quote) {
    const close = closingQuote(text, open, dialect);
    if (close !== -1) {
      const raw = text.slice(open + 1, close);
      const cell = unescapeQuotes(raw, dialect);
      cut.cells.push(cell);
      cut.quoted.push(true);
      if (open > at || usesEscape(raw, dialect) || dialect.quote !== dialect.close) cut.irregular = true;
      if (raw.includes('\n') || raw.includes('\r')) cut.multiline = true;
      return afterQuote(text, close, dialect);
    }
    if (open === at) {
      cut.malformed = true;
      return open;
    }
  }
  const end = plainEnd(text, at, dialect.delimiter);
  cut.cells.push(text.slice(at, end));
  cut.quoted.push(false);
  return end;
}

/** Where an unquoted cell ends. */
export function plainEnd(text: string, from: number, delimiter: string | null): number {
  const first = delimiter === null ? -1 : delimiter.charCodeAt(0);
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === lineFeed || code === carriageReturn) break;
    if (code === first && (delimiter?.length === 1 || text.startsWith(delimiter ?? '', i))) break;
  }
  return i;
}

function closingQuote(text: string, open: number, dialect: Dialect): number {
  let from = open + 1;
  for (;;) {
    const at = text.indexOf(dialect.close, from);
    if (at === -1) return -1;
    if (isEscaped(text, open, at, dialect)) from = at + 1;
    else if (text[at + 1] === dialect.close) from = at + 2;
    else return afterQuote(text, at, dialect) === -1 ? -1 : at;
  }
}

/** Is the quote preceded by an odd number of escape characters? */
function isEscaped(text: string, open: number, at: number, dialect: Dialect): boolean {
  if (dialect.escape === 'doubled') return false;
  let before = at - 1;
  while (before > open && text[before] === dialect.escape) before--;
  return (at - 1 - before) % 2 === 1;
}

/** Where the delimiter, line end or end of text stands that makes this quote a closing one; -1 where it closes nothing. */
function afterQuote(text: string, quoteAt: number, dialect: Dialect): number {
  const next = quoteAt + 1;
  if (endsCell(text, next, dialect.delimiter)) return next;
  const beyond = skipSpaces(text, next);
  return beyond > next && endsCell(text, beyond, dialect.delimiter) ? beyond : -1;
}

export function endsCell(text: string, at: number, delimiter: string | null): boolean {
  if (at >= text.length || isLineEnd(text, at)) return true;
  return delimiter !== null && text.startsWith(delimiter, at);
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === lineFeed || code === carriageReturn;
}

function skipSpaces(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) === space) i++;
  return i;
}

function usesEscape(raw: string, dialect: Dialect): boolean {
  return dialect.escape !== 'doubled' && raw.includes(dialect.escape);
}

/** The text between two quotes with its escapes taken away. Only escapes of quotes count: `C:\mappe` stays. */
export function unescapeQuotes(raw: string, dialect: Dialect): string {
  const { close, escape } = dialect;
  const single = raw.includes(close) ? raw.replaceAll(close + close, close) : raw;
  return escape === 'doubled' ? single : single.replaceAll(escape + close, close);
}
