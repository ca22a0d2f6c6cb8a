import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './list.sql?raw';

/** What key figures are to have become by a deadline: the own area's targets and the country's. */
export const targetList = {
  id: 'targets/list',
  title: 'Mål',
  unit: { name: 'mål', kind: 'count', decimals: 0 },
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens beskæftigelsesplan',
  caveats: [],
  table: 'targets',
  params: ['own', 'set_per'],
  columns: {
    area: 'text',
    strategy: 'text',
    /** the key figure as whoever set the target calls it */
    measure: 'text',
    /** ISO period: the target is to be met at its end */
    deadline: 'text',
    target: 'number?',
    target_missing: 'text?',
    /** in which the target is stated; null: the key figure's own */
    unit: 'text?',
    /** at_least, at_most */
    direction: 'text',
    start_period: 'text?',
    start_value: 'number?',
    /** the paper that sets the target */
    set_in: 'text?',
    note: 'text?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
