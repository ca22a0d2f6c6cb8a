import type { Statement } from '../statement';
import sql from './count-dates.sql?raw';

/** Every day on which something was counted in a table, ISO dates, ascending. */
export const countDates = {
  id: 'coverage/count-dates',
  params: [],
  columns: { table_name: 'text', as_of_date: 'text' },
  sql,
} as const satisfies Statement;
