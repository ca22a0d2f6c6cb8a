export type Severity = 'error' | 'warning' | 'note';

/** One thing that is wrong or worth knowing about a file. Problems are collected, never thrown. */
export interface Problem {
  /** error: the row or file was not used; warning: used, but look at it; note: good to know */
  severity: Severity;
  /** stable, snake_case, e.g. `week_not_in_year` */
  code: string;
  /** line in the file as an editor counts it, from 1; null where the whole file is meant */
  row: number | null;
  /** heading of the column as read; null where the row or the file is meant */
  column: string | null;
  /** the cell's text as read, cut to 200 characters */
  value: string | null;
  /** what was expected and what was found, one or two Danish sentences */
  message: string;
  /** what the person can do about it, one Danish sentence */
  remedy: string;
}
