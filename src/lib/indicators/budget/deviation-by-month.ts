import type { Indicator } from '../indicator';
import { seriesColumns } from '../series';
import { budget } from './budget';
import sql from './deviation-by-month.sql?raw';

/** Forecast less adjusted budget, net of all functions, in 1.000 kr.: more than 0 is overspending. */
export const deviationByMonth = {
  ...budget,
  id: 'budget/deviation-by-month',
  title: 'Forventet afvigelse',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
