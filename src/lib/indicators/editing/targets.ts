import type { Statement } from '../statement';
import sql from './targets.sql?raw';

/** Targets of an employment plan of the own area, as they are edited: what is derived of them is left out. */
export const targetsToEdit = {
  id: 'editing/targets',
  params: ['own', 'set_per'],
  columns: {
    strategy: 'text',
    measure: 'text',
    deadline: 'text',
    target: 'number?',
    unit: 'text?',
    direction: 'text',
    start_period: 'text?',
    start_value: 'number?',
    source: 'text?',
    note: 'text?',
    example: 'boolean',
  },
  sql,
} as const satisfies Statement;
