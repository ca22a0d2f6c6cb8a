import { persons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './by-year.sql?raw';

/** Users of the schemes that compensate for a disability at work, year by year, in the own area and the country. */
export const compensatingSchemes = {
  id: 'compensating-schemes/by-year',
  title: 'Handicapkompenserende ordninger',
  unit: persons,
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen opgørelse',
  caveats: ['En person kan bruge flere ordninger; derfor er tallene ikke lagt sammen.'],
  table: 'observations',
  measure: 'compensating_schemes',
  params: ['own', 'set_per', 'to'],
  columns: {
    area: 'text',
    /** ISO year */
    period: 'text',
    scheme: 'text',
    value: 'number?',
    value_missing: 'text?',
    /** first year in which the own area and the country both have a number of the scheme; null: none */
    base: 'text?',
    /** the number where that of the base year is 100; derived */
    index: 'number?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
