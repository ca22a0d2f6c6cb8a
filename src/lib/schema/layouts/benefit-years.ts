import type { Layout } from '../layout';

/** Full-year persons, expenditure, reimbursement and weeks on support per benefit and year or month, a plain layout of our own. */
export const benefitYears: Layout = {
  id: 'benefit-years',
  table: 'observations',
  source: 'Kommunens egen opgørelse',
  columns: [
    { heading: /^ydelse$/, field: 'group', read: 'text' },
    { heading: /^(år|måned|periode)$/, field: 'period', read: 'period' },
  ],
  others: 'measures',
  shows: { place: 'headings', pattern: /helårspersoner/ },
  fixed: { adjustment: 'actual' },
  area: { places: ['title'], otherwise: 'own' },
  emptyMeans: 'not_available',
};
