import type { Layout } from '../layout';

/** What became of the people in a programme: a whole, and its parts in rows that begin with "heraf". */
export const outcomesList: Layout = {
  id: 'outcomes-list',
  table: 'outcomes',
  source: 'Kommunens egen opgørelse',
  columns: [
    { heading: /^status$/, field: 'stage', read: 'text' },
    { heading: /^antal\b/, field: 'persons', read: 'bounds' },
  ],
  others: 'ignored',
  shows: { place: 'labels', pattern: /heraf/ },
  stated: [
    {
      fields: ['programme'],
      read: /(?:kontakt med|deltaget i|forløb i) (.+)$/i,
      places: ['labels', 'title'],
    },
    { fields: ['counted'], read: 'period', places: ['title', 'file'] },
  ],
  area: { places: ['title', 'labels'], otherwise: 'own' },
  emptyMeans: 'blank',
  parts: { label: 'stage', whole: 'part_of', counted: ['persons_max', 'persons_min'] },
};
