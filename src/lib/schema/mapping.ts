import type { TableName } from './table-schema';

/** How a file is to be read, where the person corrected or settled what was found. What is absent is found as always. */
export interface ReadingChoice {
  /** WHATWG name: `utf-8`, `windows-1252`, `utf-16le`, ... */
  encoding?: string;
  /** one or more characters; empty: one column only */
  delimiter?: string;
  /** line of the first heading row, from 1; 0: the file has no headings */
  headerLine?: number;
  /** number of heading rows from there */
  headerRows?: number;
  /** what `1.234` and `1,234` mean where the file does not tell: its decimal mark */
  decimal?: ',' | '.';
  /** name of the sheet of a workbook */
  sheet?: string;
}

/** What a column of the file is. Columns are known by their heading as read, and by its place where a heading occurs twice. */
export interface MappedColumn {
  heading: string;
  /** which of the columns with this heading, from 0 */
  occurrence?: number;
  /** field of the table, `as_of` for when the row was counted; null: known and not stored */
  field: string | null;
}

/** A column of values, each of which becomes an observation of its own. */
export interface MappedValue {
  heading: string;
  occurrence?: number;
  /** value of `observations.measure`: one that Ugetal knows, or one made of the title */
  measure: string;
  /** Danish name of the key figure */
  title: string;
  unit: string;
  /** what a share is a share of (`schema/measures.ts`, or own words); empty for counts */
  basis: string;
}

/** Which table a file fills and which column is which, said by hand. Plain data: it is kept in the archive. */
export interface Mapping {
  table: TableName;
  /** a layout of `schema/layouts.ts` whose rules hold; absent: the columns below are all there is to know */
  layout?: string;
  columns: MappedColumn[];
  /** only for `observations` */
  values?: MappedValue[];
  /** only for `observations`; absent: actual */
  adjustment?: 'actual' | 'seasonal';
}
