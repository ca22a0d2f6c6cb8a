import type { Layout } from '../layout';
import { refugeeStatus } from '../refugee-status';

/** The municipality's own weekly count turned round: a row per week and a column per status. */
export const ukraineWeeksDown: Layout = {
  id: 'ukraine-weeks-down',
  table: 'refugee_counts',
  source: 'Kommunens egen opgørelse',
  columns: [{ heading: /^uge( ?nr\.?|nummer)?$/, field: 'week', read: 'week' }],
  others: {
    heading: { field: 'status', read: refugeeStatus },
    value: { field: 'persons', read: 'number' },
  },
  shows: { place: 'headings', pattern: /opholdstilladelse|biometri|gæstevisum|eget valg/ },
  area: { places: ['title', 'headings'], otherwise: 'own' },
  emptyMeans: 'blank',
  totals: { label: /^(i alt|total|sum)\b/, fields: ['status'] },
};
