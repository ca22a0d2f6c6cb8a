import type { Layout } from '../layout';

/** From one benefit (rows) to another (columns); the two periods stand in the title. */
export const benefitFlowMatrix: Layout = {
  id: 'benefit-flow-matrix',
  table: 'benefit_flows',
  source: 'Kommunens egen opgørelse',
  columns: [{ heading: /^fra ?[/\\-] ?til$/, field: 'from_benefit', read: 'text' }],
  others: { heading: { field: 'to_benefit', read: 'text' }, value: { field: 'persons', read: 'number' } },
  stated: [
    { fields: ['from_period', 'to_period'], read: 'two_periods', places: ['title', 'headings', 'file'] },
  ],
  area: { places: ['title'], otherwise: 'own' },
  emptyMeans: 'blank',
  totals: { label: /^(i alt|total|sum)\b/, fields: ['from_benefit', 'to_benefit'] },
};
