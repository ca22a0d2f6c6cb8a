import { seriesColumns } from '../series';
import type { Statement } from '../statement';
import sql from './observed.sql?raw';

/** Every measure of the given areas in every kind of period: what a target can be set for though nobody has described it. */
export const observedAnyPeriod = {
  id: 'targets/observed',
  params: ['areas', 'set_per'],
  columns: { measure: 'text', basis: 'text', unit: 'text?', ...seriesColumns },
  sql,
} as const satisfies Statement;
