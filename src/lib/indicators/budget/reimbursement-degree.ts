import { percent1 } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import { budget } from './budget';
import sql from './reimbursement-degree.sql?raw';

/** Income in per cent of expenditure, per function and for all functions together, for every month. */
export const reimbursementDegree = {
  ...budget,
  id: 'budget/reimbursement-degree',
  title: 'Refusionsgrad',
  unit: percent1,
  basis: 'udgifterne på de samme funktioner',
  betterIs: 'higher',
  caveats: [
    'Refusionsgraden er indtægter i procent af udgifter på de funktioner, der har både en udgifts- og en indtægtslinje. En indtægtslinje på 0 tæller med.',
  ],
  params: ['own', 'to', 'set_per'],
  columns: {
    /** ISO month; amounts since January */
    period: 'text',
    /** null: all functions that have both lines */
    function: 'text?',
    name: 'text?',
    /** 1.000 kr., both positive */
    expenditure: 'number',
    income: 'number',
    /** per cent; null where there is no expenditure */
    degree: 'number?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
