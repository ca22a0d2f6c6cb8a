import type { Statement } from '../statement';
import sql from './months.sql?raw';

/** Every month that a figure is about, ISO months, ascending. */
export const monthsWithFigures = {
  id: 'coverage/months',
  params: [],
  columns: { month: 'text' },
  sql,
} as const satisfies Statement;
