import type { Statement } from '../statement';
import sql from './restated.sql?raw';

/** What was counted more than once of the given areas, by table and, among key figures, by series. */
export const restated = {
  id: 'coverage/restated',
  params: ['areas', 'set_per'],
  columns: { table_name: 'text', measure: 'text?', basis: 'text?', adjustment: 'text?', group: 'text?' },
  sql,
} as const satisfies Statement;
