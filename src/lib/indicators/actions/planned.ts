import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './planned.sql?raw';

/** What plans and co-operations are to do, of the own area and of its region. What repeats goes on for two years. */
export const plannedActions = {
  id: 'actions/planned',
  title: 'Handlinger',
  unit: { name: 'handlinger', kind: 'count', decimals: 0 },
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen plan',
  caveats: [],
  table: 'actions',
  params: ['own', 'set_per'],
  columns: {
    area: 'text',
    plan: 'text',
    /** goal or success criterion */
    goal: 'text?',
    action: 'text',
    /** an office */
    responsible: 'text?',
    /** dates as people wrote them, each with the first and last day it can mean; derived ones have no words */
    starts: 'text?',
    starts_earliest: 'text?',
    starts_latest: 'text?',
    due: 'text?',
    due_earliest: 'text?',
    due_latest: 'text?',
    /** planned, running, done, dropped */
    status: 'text',
    /** months from one to the next */
    repeats: 'number?',
    note: 'text?',
    /** carried on from the one that was stated */
    derived: 'boolean',
    /** no action, but a place in who takes part */
    seat: 'boolean',
    /** neither done nor dropped according to the count, though its deadline has passed */
    overdue: 'boolean',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
