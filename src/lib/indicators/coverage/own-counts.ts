import type { Statement } from '../statement';
import sql from './own-counts.sql?raw';

/** Per table and measure the days on which the own area first and last had a figure. */
export const ownCounts = {
  id: 'coverage/own-counts',
  params: ['own'],
  columns: {
    table_name: 'text',
    /** null where the table holds one thing only */
    measure: 'text?',
    /** ISO dates; null: the figures are not dated */
    first_count: 'text?',
    newest_count: 'text?',
  },
  sql,
} as const satisfies Statement;
