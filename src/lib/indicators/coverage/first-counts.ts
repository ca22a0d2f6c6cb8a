import type { Statement } from '../statement';
import sql from './first-counts.sql?raw';

/** Per table and measure the first day on which the own area had a figure at all. */
export const firstCounts = {
  id: 'coverage/first-counts',
  params: ['own'],
  columns: {
    table_name: 'text',
    /** null where the table holds one thing only */
    measure: 'text?',
    /** ISO date; null: the figures are not dated */
    first_count: 'text?',
  },
  sql,
} as const satisfies Statement;
