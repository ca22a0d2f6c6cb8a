import type { Dialect } from './dialect';

/** Stands as delimiter where there is none: a character that no export uses. */
export const noDelimiter = '\uE00F';

/** Writes cells as one record by the strict rules: quotes doubled. */
export function writeRecord(cells: string[], dialect: Dialect): string {
  const { quote } = dialect;
  const delimiter = dialect.delimiter ?? noDelimiter;
  const write = (cell: string): string => {
    const needsQuotes = /["'\r\n]/.test(cell) || cell.includes(delimiter);
    return needsQuotes ? quote + cell.replaceAll(quote, quote + quote) + quote : cell;
  };
  return cells.map(write).join(delimiter);
}
