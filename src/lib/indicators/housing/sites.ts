import { places } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './sites.sql?raw';

/** Temporary housing in the own area per site and week. */
export const housingSites = {
  id: 'housing/sites',
  title: 'Midlertidige boliger',
  unit: places,
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen boligopgørelse',
  caveats: [],
  table: 'housing',
  params: ['own', 'set_per'],
  columns: {
    site: 'text',
    /** ISO week */
    week: 'text',
    places: 'number?',
    places_missing: 'text?',
    occupied: 'number?',
    occupied_missing: 'text?',
    /** places - occupied; null where one of them is not known */
    free: 'number?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
