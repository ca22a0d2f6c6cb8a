import type { Layout } from '../layout';

/** The state's reimbursement ladder, a plain layout of our own. */
export const reimbursementLadder: Layout = {
  id: 'reimbursement-ladder',
  table: 'reimbursement_rates',
  source: 'Beskæftigelsesministeriet',
  columns: [
    { heading: /^gælder fra$/, field: 'valid_from', read: 'period' },
    { heading: /^fra uge$/, field: 'weeks_from', read: 'integer' },
    { heading: /^til uge$/, field: 'weeks_to', read: 'integer' },
    { heading: /^refusion(ssats)?( \((pct\.?|%)\))?$/, field: 'rate', read: 'number' },
  ],
  others: 'ignored',
  emptyMeans: 'not_available',
};
