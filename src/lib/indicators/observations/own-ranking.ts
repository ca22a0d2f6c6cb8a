import { seriesColumns } from '../series';
import type { Statement } from '../statement';
import sql from './own-ranking.sql?raw';

/** Every area of one series in the newest period that the own one and the country have in common. */
export const ownRanking = {
  id: 'observations/own-ranking',
  params: ['own', 'to', 'set_per', 'series'],
  columns: seriesColumns,
  sql,
} as const satisfies Statement;
