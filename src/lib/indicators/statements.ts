import { originColumns } from './origin';
import type { RowOf } from './statement';

/** Everything that was ever said about a month, in the order in which it was said. */
export const statementColumns = {
  area: 'text',
  /** ISO month */
  period: 'text',
  /** as in `schema/measures.ts` */
  measure: 'text',
  value: 'number?',
  value_missing: 'text?',
  /** ISO date; a month counts as its last day */
  as_of_date: 'text',
  ...originColumns,
} as const;

export type StatementRow = RowOf<{ columns: typeof statementColumns }>;
