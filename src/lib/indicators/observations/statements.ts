import { originColumns } from '../origin';
import type { RowOf, Statement } from '../statement';
import sql from './statements.sql?raw';

/** Everything that was ever said about the given areas' months, in the order in which it was said. */
export const observedStatements = {
  id: 'observations/statements',
  params: ['areas', 'set_per'],
  columns: {
    area: 'text',
    /** ISO month */
    period: 'text',
    /** as in `schema/measures.ts` */
    measure: 'text',
    basis: 'text',
    value: 'number?',
    value_missing: 'text?',
    /** ISO date; a month counts as its last day */
    as_of_date: 'text',
    ...originColumns,
  },
  sql,
} as const satisfies Statement;

export type StatementRow = RowOf<typeof observedStatements>;
