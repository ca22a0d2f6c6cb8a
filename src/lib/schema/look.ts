import type { Mapping } from './mapping';
import type { Problem } from './problem';
import type { TableName } from './table-schema';
import type { TextTable } from './text-table';
import type { Cell } from './typed-table';

/** What a column of the file became. */
export interface ColumnRole {
  /** heading as read */
  heading: string;
  /** `field`: fills a field; `value`: each cell is a value, its heading says of what; `ignored`: not stored; `unknown`: nobody knows */
  role: 'field' | 'value' | 'ignored' | 'unknown';
  /** of the table; null where the column is not stored */
  field: string | null;
  /** what a value column's heading was read as: measure, week, group; null: nothing */
  means: string | null;
}

/** Rows of which the first are at hand. */
export interface Window<T> {
  total: number;
  first: T[];
  /** line in the file of each of `first`, from 1 */
  lines: number[];
}

/**
 * What there is to say of a file that was read and checked, small enough to be handed from a worker to the page: the rows
 * themselves stay where they were read and are asked for by window.
 */
export interface Look {
  /** number of the reading: by it rows are asked for, compared, stored and released */
  id: number;
  file: string;
  /** bytes of the file */
  size: number;
  /** only the head of the file was read: problems and counts are the head's, and there is nothing to store */
  headOnly?: boolean;
  /** how it was read; without its rows */
  text: Omit<TextTable, 'rows' | 'lines' | 'problems'>;
  /** names of a workbook's sheets with rows, the read one first; empty for other files */
  sheets: string[];
  /** rows of text, as they stand in the file */
  asRead: Window<string[]>;
  /** null where the file is no table that Ugetal knows, or was refused */
  table: TableName | null;
  layout: string | null;
  /** who publishes files of this layout; empty where no layout was recognised */
  source: string;
  /** one for each of `text.columns` */
  roles: ColumnRole[];
  /** the mapping that says by hand what was understood by itself; a start for correcting it */
  mapping: Mapping | null;
  /** rows as they will be stored, long, with their field names */
  fields: string[];
  asStored: Window<Cell[]>;
  /** ISO weeks that the rows are about, ascending; empty in a table without weeks */
  weeks: string[];
  /** as stated; null where rows differ or the file states none */
  asOf: string | null;
  /** the file has personal numbers: nothing of it may be kept */
  refused: boolean;
  /** of reading and typing; of one kind only the first are told one by one */
  problems: Problem[];
  /** what the next file like this one is known by: source and headings without what drifts */
  shape: string;
}

/** One row that was known before with another value, or that is gone. */
export interface Change {
  /** the key's fields with their values, in the schema's order */
  key: Record<string, string>;
  /** field, what it was and what it becomes; null: nothing stated */
  values: { field: string; before: string | number | null; after: string | number | null }[];
  kind: 'changed' | 'gone';
}

/** What saving a file would change among what is known. */
export interface Comparison {
  added: number;
  changed: number;
  unchanged: number;
  gone: number;
  /** the first of the changed and gone */
  changes: Change[];
}
