import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import { budget } from './budget';
import sql from './by-function.sql?raw';

/** Budget, spent, forecast and deviation in the newest month: per function and kind, net per function, and in total. */
export const budgetByFunction = {
  ...budget,
  id: 'budget/by-function',
  title: 'Budgetopfølgning',
  params: ['own', 'to', 'set_per'],
  columns: {
    /** ISO month; spent since January */
    period: 'text',
    /** per cent of the year's days gone at the month's end */
    year_gone: 'number',
    /** null: all functions */
    function: 'text?',
    /** U expenditure, I income (negative), net */
    kind: 'text',
    name: 'text?',
    original: 'number?',
    adjusted: 'number?',
    spent: 'number?',
    forecast: 'number?',
    /** forecast - adjusted: more than 0 is overspending */
    deviation: 'number?',
    /** spent in per cent of adjusted; null where nothing is budgeted */
    percent_spent: 'number?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
