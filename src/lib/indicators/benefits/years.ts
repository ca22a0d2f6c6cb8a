import { persons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './years.sql?raw';

/** Full-year persons, expenditure and reimbursement per benefit, and how long its persons have been on support. */
export const benefitYears = {
  id: 'benefits/years',
  title: 'Helårspersoner og refusion pr. ydelse',
  unit: persons,
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen opgørelse',
  caveats: [],
  table: 'observations',
  measure: 'benefit_full_year',
  params: ['own', 'to', 'set_per'],
  columns: {
    /** ISO year or month: the newest there is */
    period: 'text',
    /** null: all of them */
    benefit: 'text?',
    full_year: 'number?',
    full_year_missing: 'text?',
    /** 1.000 kr. */
    expenditure: 'number?',
    expenditure_missing: 'text?',
    reimbursement: 'number?',
    reimbursement_missing: 'text?',
    /** reimbursement in per cent of expenditure */
    degree: 'number?',
    /** per cent of those on the benefit, by weeks on public support; null in the total */
    weeks_1_4: 'number?',
    weeks_1_4_missing: 'text?',
    weeks_5_26: 'number?',
    weeks_5_26_missing: 'text?',
    weeks_27_52: 'number?',
    weeks_27_52_missing: 'text?',
    weeks_53: 'number?',
    weeks_53_missing: 'text?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
