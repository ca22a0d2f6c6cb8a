import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import { ukrainians } from './ukrainians';
import sql from './ukrainians-statements.sql?raw';

/** What was said when about the same months: number and share of employed displaced Ukrainians. */
export const ukrainiansStatements = {
  ...ukrainians,
  id: 'employment/ukrainians-statements',
  title: 'Hvad der blev sagt hvornår',
  params: ['areas', 'set_per'],
  columns: {
    area: 'text',
    /** ISO month */
    period: 'text',
    /** `ukrainians_employed` in persons, `ukrainians_employed_share` in per cent */
    measure: 'text',
    value: 'number?',
    value_missing: 'text?',
    /** ISO date; a month counts as its last day */
    as_of_date: 'text',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
