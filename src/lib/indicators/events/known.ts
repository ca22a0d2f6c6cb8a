import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './known.sql?raw';

/** What happened or is to happen in the own area, its region and the country. What repeats goes on for two years. */
export const knownEvents = {
  id: 'events/known',
  title: 'Begivenheder',
  unit: { name: 'begivenheder', kind: 'count', decimals: 0 },
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen liste',
  caveats: [],
  table: 'events',
  params: ['own', 'set_per'],
  columns: {
    area: 'text',
    /** as people wrote it; null where it was derived */
    date: 'text?',
    /** first and last day that it can mean, ISO dates; null: nobody can place it in time */
    date_earliest: 'text?',
    date_latest: 'text?',
    title: 'text',
    /** meeting, practice, reform, other */
    kind: 'text',
    case_no: 'text?',
    /** what it matters to, in words */
    concerns: 'text?',
    /** months from one to the next */
    repeats: 'number?',
    text: 'text?',
    /** carried on from the one that was stated */
    derived: 'boolean',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
