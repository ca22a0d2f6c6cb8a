export type TableName =
  | 'refugee_counts'
  | 'observations'
  | 'pools'
  | 'budget_lines'
  | 'benefit_flows'
  | 'outcomes'
  | 'housing'
  | 'targets'
  | 'actions'
  | 'events'
  | 'reimbursement_rates';

/**
 * - `text`: any text
 * - `code`: text from `Field.allowed` or an identifier that looks like a number (`5.57.71`, `0575`)
 * - `area`: three digits, Statistics Denmark's code; `000` is Hele landet
 * - `period`: ISO: 2022, 2022-Q4, 2022-11, 2022-W42, 2022-06-12, or from/to as 2021-04/2021-10
 * - `week`: ISO week, 2022-W42
 * - `number`: stored as DOUBLE with its reason in `<name>_missing`
 * - `integer`: a whole number that is always there (year, month)
 * - `date`: ISO date
 */
export type FieldType = 'text' | 'code' | 'area' | 'period' | 'week' | 'number' | 'integer' | 'date';

export interface Field {
  name: string;
  type: FieldType;
  /** what it means, in Danish, as the help page and the problem list say it */
  title: string;
  /** part of the key that a row is known by */
  key?: true;
  /** must be there */
  required?: true;
  /** the only values there are, with their Danish labels */
  allowed?: Record<string, string>;
  /** persons, kr., pct.; absent where the row says it itself */
  unit?: string;
}

/** A total that must equal the sum of its parts, within rounding. */
export interface SumRule {
  /** the field whose values are summed */
  value: string;
  /** the field that tells parts apart, and the values that are the parts */
  over: string;
  parts: string[];
  /** of which: part -> whole; a part may never exceed its whole and is never added */
  ofWhich?: Record<string, string>;
}

/** What a source table is. One file per table in `tables/`. */
export interface TableSchema {
  name: TableName;
  /** Danish name on the screen */
  title: string;
  fields: Field[];
  /**
   * The fields that span an import's scope: within the product of the values that a file has in these
   * fields (at one as-of), a row that an older count had and this one has not is gone, not a ghost.
   */
  scope: string[];
  /** a blank cell is a statement ("the row did not exist that week") and replaces an older count; else it says nothing */
  blankIsStatement: boolean;
  sums?: SumRule[];
  /**
   * Columns with the values that say that the row is no more: such a row ends older ones of its key and is never shown.
   * `<number>_missing` is a column too.
   */
  gone?: { column: string; value: string }[];
}
