import type { Statement } from '../statement';
import sql from './sources.sql?raw';

/** Every file that was loaded: which table, who published it, when it was counted. */
export const loadedSources = {
  id: 'coverage/sources',
  params: [],
  columns: {
    table_name: 'text',
    file: 'text',
    title: 'text?',
    source: 'text?',
    as_of: 'text?',
    example: 'boolean',
    /** loaded by the person at the screen, not shipped */
    own: 'boolean',
    row_count: 'number',
  },
  sql,
} as const satisfies Statement;
