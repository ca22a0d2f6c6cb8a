import type { Layout } from '../layout';
import { refugeeStatus } from '../refugee-status';

/** The municipality's own weekly count: a spreadsheet with a row per status and a column per week. */
export const ukraineWeeks: Layout = {
  id: 'ukraine-weeks',
  table: 'refugee_counts',
  source: 'Kommunens egen opgørelse',
  columns: [
    {
      heading: /^$|status|gruppe|personer|opgørelse|flygtninge|^column1$/,
      field: 'status',
      read: refugeeStatus,
    },
  ],
  others: { heading: { field: 'week', read: 'week' }, value: { field: 'persons', read: 'number' } },
  shows: { place: 'labels', pattern: /opholdstilladelse|biometri|gæstevisum|eget valg|andre kommuner/ },
  area: { places: ['labels', 'title', 'headings'], otherwise: 'own' },
  emptyMeans: 'blank',
  totals: { label: /^(i alt|total|sum)\b(?!.*(eget valg|kommune))/, fields: ['status'] },
};
