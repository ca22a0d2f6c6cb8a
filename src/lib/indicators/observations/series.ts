import { seriesColumns } from '../series';
import type { Statement } from '../statement';
import sql from './series.sql?raw';

/** Every measure of the given areas, month by month. */
export const observedSeries = {
  id: 'observations/series',
  params: ['areas', 'set_per'],
  columns: { measure: 'text', basis: 'text', ...seriesColumns },
  sql,
} as const satisfies Statement;
