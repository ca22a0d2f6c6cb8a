import type { Indicator } from '../indicator';
import { seriesColumns } from '../series';
import { budget } from './budget';
import sql from './net-in-month.sql?raw';

/** Spent net of all functions in the month itself, in 1.000 kr.; blank where the month before is not known. */
export const netInMonth = {
  ...budget,
  id: 'budget/net-in-month',
  title: 'Nettoforbrug i måneden',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
