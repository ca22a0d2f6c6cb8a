import type { Layout } from '../layout';

/** The targets of an employment plan, a plain layout of our own: a row per target. */
export const targetsList: Layout = {
  id: 'targets-list',
  table: 'targets',
  source: 'Kommunens beskæftigelsesplan',
  columns: [
    { heading: /^(kommune|område)$/, field: 'area', read: 'area', optional: true },
    { heading: /^strategi$/, field: 'strategy', read: 'text' },
    { heading: /^nøgletal$/, field: 'measure', read: 'text' },
    { heading: /^frist$/, field: 'deadline', read: 'period' },
    { heading: /^(mål|måltal)$/, field: 'target', read: 'number' },
    { heading: /^enhed$/, field: 'unit', read: 'text', optional: true },
    {
      heading: /^retning$/,
      field: 'direction',
      read: {
        words: [
          [/^(mindst|minimum|over|op|flere|højere|at_least)$/, 'at_least'],
          [/^(højst|højest|maks\.?|maksimum|under|ned|færre|lavere|at_most)$/, 'at_most'],
        ],
      },
    },
    {
      heading: /^udgangspunkt,? ?periode$|^fra periode$/,
      field: 'start_period',
      read: 'period_if_any',
      optional: true,
    },
    { heading: /^udgangspunkt$/, field: 'start_value', read: 'number', optional: true },
    { heading: /^kilde$/, field: 'source', read: 'text', optional: true },
    { heading: /^bemærkning(er)?$/, field: 'note', read: 'text', optional: true },
  ],
  others: 'ignored',
  area: { places: ['title'], otherwise: 'own' },
  emptyMeans: 'blank',
};
