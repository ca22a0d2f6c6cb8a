import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import { housingSites } from './sites';
import sql from './total.sql?raw';

/** All sites of the own area together, per week; unknown where one of them was not counted. */
export const housingTotal = {
  ...housingSites,
  id: 'housing/total',
  columns: {
    /** ISO week */
    week: 'text',
    places: 'number?',
    occupied: 'number?',
    free: 'number?',
    /** names of the sites in the sums, joined by `|`: sums of other sites are not compared */
    sites: 'text',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
