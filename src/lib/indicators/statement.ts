import type { Basis } from '../schema/measures';

/** What a column of the result holds; `?` where it can be empty. */
export type ColumnType = 'text' | 'text?' | 'number' | 'number?' | 'boolean';

interface ColumnValues {
  text: string;
  'text?': string | null;
  number: number;
  'number?': number | null;
  boolean: boolean;
}

/**
 * The values a statement takes, each as `$name`:
 * - `own`: code of the own area
 * - `areas`: codes joined by commas
 * - `set_per`: ISO date; figures are as they were known on that day
 * - `to`: ISO month, the last one wanted, or null
 * - `series`: the measure, basis, adjustment and group that are meant, with `~` between them
 */
export type ParamName = 'own' | 'areas' | 'set_per' | 'to' | 'series';

/** One measure on one basis, where a statement answers for all measures at once. */
export interface Observed {
  /** as in `schema/measures.ts` */
  measure: string;
  basis: Basis | '';
}

/** A `.sql` file with what goes in and what comes out; a test holds both against the engine. */
export interface Statement {
  /** `<topic>/<name>`, as the file */
  id: string;
  params: readonly ParamName[];
  /** columns of the result, by name, in their order */
  columns: Readonly<Record<string, ColumnType>>;
  sql: string;
  /** the rows that are meant, told by their `measure` and `basis`; absent: all */
  of?: readonly Observed[];
  /** the value of `$series`, where the statement takes one */
  series?: string;
}

/** One row of a statement's result. */
export type RowOf<S extends Pick<Statement, 'columns'>> = {
  [K in keyof S['columns']]: ColumnValues[S['columns'][K]];
};
