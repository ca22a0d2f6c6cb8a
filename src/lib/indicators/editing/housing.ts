import type { Statement } from '../statement';
import sql from './housing.sql?raw';

/** Temporary housing of the own area, as they are edited: what is derived of them is left out. */
export const housingToEdit = {
  id: 'editing/housing',
  params: ['own', 'set_per'],
  columns: {
    site: 'text',
    week: 'text',
    places: 'number?',
    occupied: 'number?',
    example: 'boolean',
  },
  sql,
} as const satisfies Statement;
