import type { Statement } from '../statement';
import sql from './areas.sql?raw';

/** Codes of the municipalities that have figures. */
export const areasWithFigures = {
  id: 'coverage/areas',
  params: [],
  columns: { area: 'text' },
  sql,
} as const satisfies Statement;
