import type { Indicator } from '../indicator';
import { seriesColumns } from '../series';
import { budget } from './budget';
import sql from './net-by-month.sql?raw';

/** Spent net of all functions since January, in 1.000 kr. */
export const netByMonth = {
  ...budget,
  id: 'budget/net-by-month',
  title: 'Nettoforbrug siden januar',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
