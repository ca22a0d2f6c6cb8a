import { cutRecord, endsCell, plainEnd, unescapeQuotes } from './cut-record';
import type { Dialect } from './dialect';

/** A line with broken quotes, read as well as it can be. */
export interface RepairedLine {
  cells: string[];
  /** a quote opens a cell and nothing closes it */
  unclosed: boolean;
}

type Closes = (line: string, quoteAt: number, dialect: Dialect) => boolean;

/** A quote closes its cell where a delimiter or the end follows. */
const beforeDelimiter: Closes = (line, quoteAt, { delimiter }) => endsCell(line, quoteAt + 1, delimiter);

/** In a file that quotes every cell, a quote closes only where the next cell opens with one. */
const beforeQuotedCell: Closes = (line, quoteAt, { delimiter, quote }) =>
  quoteAt + 1 >= line.length || line.startsWith((delimiter ?? '') + quote, quoteAt + 1);

const never: Closes = () => false;

/** Reads one line in several ways; the first that has the table's width is right. */
export function repairLine(line: string, dialect: Dialect): RepairedLine {
  const readings = [beforeDelimiter, beforeQuotedCell, never].map((closes) =>
    readLine(line, dialect, closes),
  );
  const fitting = readings.find((reading) => reading.cells.length === dialect.width);
  return fitting ?? readings.find((reading) => !reading.unclosed) ?? literal(line, dialect);
}

function literal(line: string, dialect: Dialect): RepairedLine {
  return { ...readLine(line, dialect, never), unclosed: true };
}

function readLine(line: string, dialect: Dialect, closes: Closes): RepairedLine {
  const cells: string[] = [];
  const step = dialect.delimiter?.length ?? 1;
  let unclosed = false;
  let noneCloses = false;
  let at = 0;
  for (;;) {
    let end = -1;
    if (line[at] === dialect.quote && !noneCloses) {
      const close = findClose(line, at, dialect, closes);
      noneCloses = close === -1;
      if (close !== -1) {
        cells.push(unescapeQuotes(line.slice(at + 1, close), dialect));
        end = close + 1;
      }
    }
    if (end === -1) {
      end = plainEnd(line, at, dialect.delimiter);
      const cell = line.slice(at, end);
      if (cell.startsWith(dialect.quote) && !isWhole(cell, dialect)) unclosed = true;
      cells.push(isWhole(cell, dialect) ? unescapeQuotes(cell.slice(1, -1), dialect) : cell);
    }
    if (end >= line.length) return { cells, unclosed };
    at = end + step;
  }
}

/** First quote after the opening one that closes the cell; a pair of quotes is text unless the pair's second one closes. */
function findClose(line: string, open: number, dialect: Dialect, closes: Closes): number {
  let at = line.indexOf(dialect.close, open + 1);
  while (at !== -1) {
    if (closes(line, at, dialect) && !isEscaped(line, at, dialect)) return at;
    at = line.indexOf(dialect.close, at + 1);
  }
  return -1;
}

function isEscaped(line: string, at: number, dialect: Dialect): boolean {
  return dialect.escape !== 'doubled' && line[at - 1] === dialect.escape;
}

function isWhole(cell: string, { quote, close }: Dialect): boolean {
  return cell.length >= 2 && cell.startsWith(quote) && cell.endsWith(close);
}

/** A longer line is no row that was written in another way. */
const longestRescue = 20_000;

const otherDelimiters = [';', '\t', '|', ', ', ',', ' '];

/** A row that is one cell in the file's dialect may have the table's width with another delimiter. */
export function rescueDelimiter(
  line: string,
  dialect: Dialect,
): { cells: string[]; delimiter: string } | null {
  if (dialect.width < 3 || line.length > longestRescue) return null;
  for (const delimiter of otherDelimiters) {
    if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue;
    const { cells, quoted, malformed, next } = cutRecord(line, 0, { ...dialect, delimiter });
    const wholeLine = next > line.length && !malformed && cells.length === dialect.width;
    const isSentence =
      (delimiter === ', ' && dialect.width < 4) ||
      cells.some((cell, i) => !quoted[i] && (delimiter === ' ' || cell.startsWith(' ')));
    if (wholeLine && !isSentence) return { cells, delimiter };
  }
  return null;
}
