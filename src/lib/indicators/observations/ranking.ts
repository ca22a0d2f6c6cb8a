import type { Statement } from '../statement';
import sql from './ranking.sql?raw';
import { observedSeries } from './series';

/** Every area in the newest month that the own one and the country have in common, measure by measure. */
export const observedRanking = {
  id: 'observations/ranking',
  params: ['own', 'to', 'set_per'],
  columns: observedSeries.columns,
  sql,
} as const satisfies Statement;
