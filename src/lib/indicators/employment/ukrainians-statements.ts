import type { Indicator } from '../indicator';
import { statementColumns } from '../statements';
import { ukrainians } from './ukrainians';
import sql from './ukrainians-statements.sql?raw';

/** What was said when about the same months: number and share of employed displaced Ukrainians. */
export const ukrainiansStatements = {
  ...ukrainians,
  id: 'employment/ukrainians-statements',
  params: ['areas', 'set_per'],
  columns: statementColumns,
  sql,
} as const satisfies Indicator;
