import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import { flowMeaning } from './flows';
import sql from './net.sql?raw';

/** Who stayed on each benefit, left it and came to it, per month pair. All but `stayed` are sums of the matrix. */
export const benefitNet = {
  ...flowMeaning,
  id: 'benefits/net',
  title: 'Til- og afgang pr. ydelse',
  caveats: [],
  columns: {
    from_period: 'text',
    to_period: 'text',
    benefit: 'text',
    /** all on it in the first period, and in the second; null: not known */
    before: 'number?',
    after: 'number?',
    stayed: 'number?',
    departed: 'number?',
    arrived: 'number?',
    /** after - before */
    net: 'number?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
