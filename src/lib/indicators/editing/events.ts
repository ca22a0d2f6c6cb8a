import type { Statement } from '../statement';
import sql from './events.sql?raw';

/** Events of the own area, as they are edited: what is derived of them is left out. */
export const eventsToEdit = {
  id: 'editing/events',
  params: ['own', 'set_per'],
  columns: {
    date: 'text',
    title: 'text',
    ends: 'text?',
    kind: 'text',
    case_no: 'text?',
    concerns: 'text?',
    repeats: 'number?',
    text: 'text?',
    example: 'boolean',
  },
  sql,
} as const satisfies Statement;
