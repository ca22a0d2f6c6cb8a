import { kronerPerInhabitant } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './per-inhabitant.sql?raw';

/** Net accounts per inhabitant and function in the newest year. */
export const accountsPerInhabitant = {
  id: 'accounts/per-inhabitant',
  title: 'Nettoudgift pr. indbygger',
  unit: kronerPerInhabitant,
  basis: null,
  betterIs: 'neither',
  source: 'Danmarks Statistik, Statistikbanken REGK31',
  caveats: ['Årets priser: tallene kan sammenlignes mellem kommuner, ikke mellem år.'],
  table: 'observations',
  measure: 'net_accounts',
  params: ['own', 'areas', 'to', 'set_per'],
  columns: {
    area: 'text',
    /** ISO year */
    period: 'text',
    /** code and name: `5.57.73 Kontant- og uddannelseshjælp` */
    function: 'text',
    value: 'number?',
    value_missing: 'text?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
