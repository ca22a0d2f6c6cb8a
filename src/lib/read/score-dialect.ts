import { isKnownDelimiter, likelihoodOf } from './candidate-delimiters';
import { cellKind } from './cell-kind';
import { cutRecord, lineEnd, nextLine } from './cut-record';
import type { Cut } from './cut-record';
import type { Dialect } from './dialect';
import { isWrapped } from './quotings';

/** A dialect and how good a table it makes of the text, 0 to 1. */
export interface Scored {
  dialect: Dialect;
  score: number;
  /** records with cells in well-formed quotes, less those with broken ones */
  wellQuoted: number;
}

const mostRecords = 400;

type Sampled = Pick<Cut, 'cells' | 'quoted' | 'malformed'>;

/** How many characters of the text are looked at. */
const sampleSize = 131_072;
/** How much a record with broken quotes counts against the dialect. */
const brokenWeight = 0.6;
const decimalsWeight = 0.5;

/** The first lines of a text. */
export function sampleOf(text: string): string {
  if (text.length <= sampleSize) return text;
  const sample = text.slice(0, sampleSize);
  const lastBreak = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return lastBreak > 0 ? sample.slice(0, lastBreak) : sample;
}

/** Cuts the text's first lines with the dialect: rows of one width, cells that look like values and sound quotes make a good table. */
export function scoreDialect(text: string, sample: string, dialect: Dialect): Scored {
  const records = cutSample(text, sample, dialect);
  const malformed = records.filter((record) => record.malformed).length;
  const wellQuoted = records.filter((record) => record.quoted.includes(true)).length - malformed;
  const width = commonWidth(records);
  const fitting = records.filter((record) => record.cells.length === width);
  const scored = { dialect: { ...dialect, width }, score: 0, wellQuoted };
  const delimiter = dialect.delimiter ?? '';
  if (width < 2 || fitting.length === 0 || isUnlikely(delimiter, fitting, records.length)) return scored;
  const consistency = fitting.length / records.length;
  const soundness = 1 - (brokenWeight * malformed) / records.length;
  const clean = cleanliness(fitting, delimiter);
  const decimals = cutsDecimals(records, fitting, delimiter) ? decimalsWeight : 1;
  scored.score =
    decimals * consistency * (1 - 1 / width) * clean ** 2 * soundness ** 2 * likelihoodOf(delimiter);
  return scored;
}

function cutSample(text: string, sample: string, dialect: Dialect): Sampled[] {
  const records: Sampled[] = [];
  let mayLookOn = text.length > sample.length;
  let at = 0;
  while (at < sample.length && records.length < mostRecords) {
    let cut = cutRecord(sample, at, dialect);
    if (cut.malformed && mayLookOn) {
      cut = cutRecord(text, at, dialect);
      mayLookOn = false;
    }
    const end = lineEnd(sample, at);
    const record = cut.malformed ? literalRecord(sample.slice(at, end), dialect) : cut;
    if (record.cells.some((cell) => cell.trim() !== '')) records.push(record);
    at = cut.malformed ? nextLine(sample, end) : cut.next;
  }
  return records;
}

/** A line whose quotes are broken, cut at every delimiter. */
function literalRecord(line: string, dialect: Dialect): Sampled {
  const cells = dialect.delimiter === null ? [line] : line.split(dialect.delimiter);
  return { cells, quoted: [], malformed: true };
}

/** The width most rows have, one cell aside; of equals the greater. */
export function commonWidth(records: { cells: string[] }[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let best = 1;
  for (const [width, count] of counts) {
    const bestCount = counts.get(best) ?? 0;
    if (count > bestCount || (count === bestCount && width > best)) best = width;
  }
  return best;
}

/** Marks that also stand inside numbers, times and sentences need better reasons. */
function isUnlikely(delimiter: string, fitting: Sampled[], records: number): boolean {
  const consistency = fitting.length / records;
  const width = fitting[0]?.cells.length ?? 0;
  const quoted = fitting.some((record) => record.quoted.includes(true));
  if (delimiter.trim() === ',')
    return consistency < 0.5 || (width === 2 && isOneColumnOfDecimals(fitting, records));
  if (delimiter === ' ' && records < 2) return true;
  if (delimiter === ' ') return consistency < 0.8 || !(quoted || width > 3 || isAllNumbers(fitting));
  if (delimiter.trim() === ':') return consistency < 0.8 || width < 3;
  if (!isKnownDelimiter(delimiter)) return consistency < 0.8 || (width === 2 && consistency < 1);
  return false;
}

/** `Vejle€8,5€2,1` below a heading without commas: they are decimal marks, whatever parts the cells. */
function cutsDecimals(records: Sampled[], fitting: Sampled[], delimiter: string): boolean {
  if (delimiter.trim() !== ',' || records[0] === fitting[0]) return false;
  return fitting.every(({ cells }) =>
    cells.every((cell, i) => (i === 0 || /^\d/.test(cell)) && (i === cells.length - 1 || /\d$/.test(cell))),
  );
}

/** `4,5` in row after row is one column of decimals, unless the heading has the comma too. */
function isOneColumnOfDecimals(fitting: Sampled[], records: number): boolean {
  const areDecimals = fitting.every(
    ({ cells, quoted }) =>
      !quoted.includes(true) && /^\s*[-−]?\d+$/.test(cells[0] ?? '') && /^\d+\s*%?\s*$/.test(cells[1] ?? ''),
  );
  return areDecimals && fitting.length >= records - 2;
}

function isAllNumbers(fitting: Sampled[]): boolean {
  const values = fitting.slice(1).flatMap((record) => record.cells);
  return values.length > 0 && values.every((cell) => ['number', 'year'].includes(cellKind(cell)));
}

/** Share of the cells that look whole; what another delimiter or half a quote runs through is not. */
function cleanliness(fitting: Sampled[], delimiter: string): number {
  let cells = 0;
  let clean = 0;
  for (const record of fitting) {
    record.cells.forEach((cell, i) => (clean += record.quoted[i] ? 1 : cellCleanliness(cell, delimiter)));
    cells += record.cells.length;
  }
  return clean / cells;
}

const insideNumbersAndText = /[,:.]/;

function cellCleanliness(cell: string, delimiter: string): number {
  if (cell === '') return 1;
  const isNested = [';', '\t', '|'].some((mark) => !delimiter.includes(mark) && cell.includes(mark));
  if (isNested) return 0;
  if (cell.trim() === '') return 1;
  if (/^[;,:|]+$/.test(cell)) return 0;
  if (isWrapped(cell.trim())) return 0.2;
  if (/^["']/.test(cell)) return 0.4;
  if (!delimiter.endsWith(' ') && cell.startsWith(' ')) return 0.9;
  if (!insideNumbersAndText.test(cell) || cellKind(cell) !== 'text') return 1;
  return /,\S/.test(cell) && delimiter !== ',' ? 0.7 : 1;
}
