import type { Layout } from '../layout';

/** How many use each of the schemes that compensate for a disability at work, a plain layout of our own. */
export const compensatingSchemes: Layout = {
  id: 'compensating-schemes',
  table: 'observations',
  source: 'Kommunens egen opgørelse',
  columns: [
    { heading: /^(kommune|område)$/, field: 'area', read: 'area' },
    { heading: /^år$/, field: 'period', read: 'period' },
    { heading: /^(handicapkompenserende )?ordning$/, field: 'group', read: 'text' },
    { heading: /^(antal )?(personer|brugere)$/, field: 'value', read: 'number' },
  ],
  others: 'ignored',
  fixed: { measure: 'compensating_schemes', unit: 'personer', adjustment: 'actual' },
  emptyMeans: 'withheld',
};
