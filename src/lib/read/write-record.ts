import type { Dialect } from './dialect';

/** Stands as delimiter where there is none: a character that no export uses. */
export const noDelimiter = '\uE00F';

/** Stands as quote where cells open with one sign and close with another. */
const noQuote = '\uE00E';

/** The quote that records are written with. */
export function strictQuote({ quote, close }: Dialect): string {
  return quote === close ? quote : noQuote;
}

/** Writes cells as one record by the strict rules: quotes doubled. */
export function writeRecord(cells: string[], dialect: Dialect): string {
  const quote = strictQuote(dialect);
  const delimiter = dialect.delimiter ?? noDelimiter;
  const write = (cell: string): string => {
    const needsQuotes = /["'\r\n]/.test(cell) || cell.includes(delimiter) || cell.includes(quote);
    return needsQuotes ? quote + cell.replaceAll(quote, quote + quote) + quote : cell;
  };
  return cells.map(write).join(delimiter);
}
