import { persons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './weekly.sql?raw';

/** Refugees from Ukraine in the own area per week and status. */
export const weeklyRefugees = {
  id: 'refugees/weekly',
  title: 'Flygtninge fra Ukraine',
  unit: persons,
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen ugeopgørelse',
  caveats: ['Et tomt felt betyder, at rækken ikke fandtes den uge. Det er ikke 0.'],
  table: 'refugee_counts',
  params: ['own', 'set_per'],
  columns: {
    /** ISO week */
    week: 'text',
    /** as in the table's schema; `of_which_18_64` and `own_choice` are parts and never added */
    status: 'text',
    persons: 'number?',
    persons_missing: 'text?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
