import type { Indicator } from '../indicator';
import { seriesColumns } from '../series';
import sql from './total.sql?raw';
import { weeklyRefugees } from './weekly';

/** "I alt": the four statuses added, without the part that is "heraf". */
export const refugeesInTotal = {
  ...weeklyRefugees,
  id: 'refugees/total',
  caveats: [],
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
