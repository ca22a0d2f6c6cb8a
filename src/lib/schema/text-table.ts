import type { Problem } from './problem';

/** A file as text: every cell is the text that stood there, nothing is converted. */
export interface TextTable {
  /** file name without folders */
  file: string;
  /** WHATWG name: utf-8, utf-16le, utf-16be, windows-1252; null where the bytes are not text */
  encoding: string | null;
  /** null where there is one column only or nothing at all */
  delimiter: string | null;
  /** the decimal mark that cells of this file show; null where none shows one */
  decimal: ',' | '.' | null;
  /** decimal mark per column where it differs or is known, else null; as long as `columns` */
  decimals: (',' | '.' | null)[];
  /** thousands mark per column where cells show one, else null; as long as `columns` */
  groups: ('.' | ',' | ' ' | null)[];
  /**
   * Per column whether `1.234` in it may be a thousand and more or a decimal: `open` where no cell tells,
   * `contradictory` where its cells say both; null where it is clear. As long as `columns`
   */
  doubts: ('open' | 'contradictory' | null)[];
  /** number of header rows; 0: none, and columns are `column1`, `column2`, ... */
  headerRows: number;
  /** the header rows' cells, top to bottom, each as wide as `columns` */
  headerCells: string[][];
  /** header cells joined per column by one space, empty parts left out; nothing is filled sideways */
  columns: string[];
  /** data rows, each as wide as `columns` */
  rows: string[][];
  /** line in the file of each row in `rows`, from 1 */
  lines: number[];
  /** text lines before the header (titles, units), and after the data (sources, notes), cells joined by one space */
  preamble: string[];
  footer: string[];
  problems: Problem[];
}
