import { seriesColumns } from '../series';
import type { Statement } from '../statement';
import sql from './own-series.sql?raw';

/** One series of the given areas, in the kind of period and the unit that most of it is in. */
export const ownSeries = {
  id: 'observations/own-series',
  params: ['areas', 'set_per', 'series'],
  columns: seriesColumns,
  sql,
} as const satisfies Statement;
