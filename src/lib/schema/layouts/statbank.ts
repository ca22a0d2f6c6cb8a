import type { Layout } from '../layout';

/** Statistikbanken's API, CSV and BULK: codes in capitals, a column per dimension, the figure in INDHOLD. */
export const statbank: Layout = {
  id: 'statbank',
  table: 'observations',
  source: 'Danmarks Statistik',
  columns: [
    { heading: /^tid$/, field: 'period', read: 'period' },
    { heading: /^indhold$/, field: 'value', read: 'number' },
    {
      heading: /^(område|region|kommune|bopomr|komk|arbomr|blstkom)$/,
      field: 'area',
      read: 'area',
      optional: true,
    },
  ],
  others: 'groups',
  fixed: { adjustment: 'actual' },
  stated: [
    {
      fields: ['measure'],
      read: /^(?:.*?[-_ .])?([a-z]{2,8}\d{1,4}[a-z]?)(?=[-_ .])/i,
      places: ['file'],
      otherwise: 'indhold',
    },
  ],
  area: { places: [], otherwise: 'country' },
  emptyMeans: 'not_available',
};
