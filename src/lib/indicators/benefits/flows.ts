import { persons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './flows.sql?raw';

/** What all figures of flows have in common. */
export const flowMeaning = {
  unit: persons,
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen opgørelse',
  table: 'benefit_flows',
  params: ['own', 'to', 'set_per'],
} as const;

/** Persons by the benefit that they had in one month and the one they had in the next. */
export const benefitFlows = {
  ...flowMeaning,
  id: 'benefits/flows',
  title: 'Flow mellem ydelser',
  caveats: [],
  columns: {
    /** ISO periods */
    from_period: 'text',
    to_period: 'text',
    /** as the file names them; the same on both sides: stayed */
    from_benefit: 'text',
    to_benefit: 'text',
    persons: 'number?',
    persons_missing: 'text?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
