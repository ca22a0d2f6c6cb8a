import type { Statement } from '../statement';
import sql from './count-dates.sql?raw';

/** Every day on which something was counted, ISO dates, ascending. */
export const countDates = {
  id: 'coverage/count-dates',
  params: [],
  columns: { as_of_date: 'text' },
  sql,
} as const satisfies Statement;
