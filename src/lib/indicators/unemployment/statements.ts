import type { Indicator } from '../indicator';
import { statementColumns } from '../statements';
import { unemployed } from './persons';
import sql from './statements.sql?raw';

/** What was said when about the number of unemployed. */
export const unemployedStatements = {
  ...unemployed,
  id: 'unemployment/statements',
  params: ['areas', 'set_per'],
  columns: statementColumns,
  sql,
} as const satisfies Indicator;
