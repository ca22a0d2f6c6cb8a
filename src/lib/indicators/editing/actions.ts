import type { Statement } from '../statement';
import sql from './actions.sql?raw';

/** Actions of plans and co-operations of the own area, as they are edited: what is derived of them is left out. */
export const actionsToEdit = {
  id: 'editing/actions',
  params: ['own', 'set_per'],
  columns: {
    plan: 'text',
    goal: 'text?',
    action: 'text',
    responsible: 'text?',
    starts: 'text?',
    due: 'text?',
    status: 'text',
    repeats: 'number?',
    note: 'text?',
    example: 'boolean',
  },
  sql,
} as const satisfies Statement;
