import type { RowOf, Statement } from '../statement';
import sql from './listed.sql?raw';

/** Every series of `observations` as known on a day. */
export const listedSeries = {
  id: 'observations/listed',
  params: ['own', 'set_per'],
  columns: {
    measure: 'text',
    basis: 'text',
    adjustment: 'text',
    group: 'text',
    /** the unit of most of its numbers, and how many units there are */
    unit: 'text?',
    units: 'number',
    /** digits after the comma that its numbers have, at most 2 */
    decimals: 'number',
    periods: 'number',
    areas: 'number',
    /** ISO periods */
    first: 'text',
    last: 'text',
    /** the own area has a number */
    has_own: 'boolean',
    /** a file that was saved here has some of it */
    own: 'boolean',
    /** title of one of its files */
    title: 'text?',
  },
  sql,
} as const satisfies Statement;

export type ListedSeries = RowOf<typeof listedSeries>;
