import type { Layout } from '../layout';

/** Temporary housing, a plain layout of our own: a row per site and week. */
export const housingList: Layout = {
  id: 'housing-list',
  table: 'housing',
  source: 'Kommunens egen opgørelse',
  columns: [
    { heading: /^kommune$/, field: 'area', read: 'area', optional: true },
    { heading: /^(sted|bolig|boligsted)$/, field: 'site', read: 'text' },
    { heading: /^uge$/, field: 'week', read: 'week' },
    { heading: /^(antal )?pladser( i alt)?$/, field: 'places', read: 'number' },
    { heading: /^(optaget|optagne|belagt)( pladser)?$/, field: 'occupied', read: 'number' },
    { heading: /^ledige( pladser)?$/, field: null, read: 'number', optional: true },
  ],
  others: 'ignored',
  area: { places: ['title'], otherwise: 'own' },
  emptyMeans: 'not_available',
};
