import type { RowOf } from './statement';
import { originColumns } from './origin';

/** One number per area and period: the shape of every indicator that is followed over time. */
export const seriesColumns = {
  area: 'text',
  /** ISO period */
  period: 'text',
  value: 'number?',
  value_missing: 'text?',
  ...originColumns,
} as const;

export type SeriesRow = RowOf<{ columns: typeof seriesColumns }>;
