import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './projects.sql?raw';

/** The own area's projects paid from state pools. */
export const poolProjects = {
  id: 'pools/projects',
  title: 'Puljeprojekter',
  unit: { name: 'projekter', kind: 'count', decimals: 0 },
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen puljeoversigt',
  caveats: [],
  table: 'pools',
  params: ['own', 'set_per'],
  columns: {
    project: 'text',
    /** applied, rejected, running, finished */
    status: 'text',
    /** dates as people wrote them, each with the first and last day it can mean */
    starts: 'text?',
    starts_earliest: 'text?',
    starts_latest: 'text?',
    ends: 'text?',
    ends_earliest: 'text?',
    ends_latest: 'text?',
    /** kr. */
    amount: 'number?',
    partners: 'text?',
    target: 'text?',
    result: 'text?',
    note: 'text?',
    /** running, and the end can lie within six months after the day that figures are set to */
    ends_soon: 'boolean',
    /** running according to the count, though its end has passed */
    overdue: 'boolean',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
