import type { Layout } from '../layout';

/** Events that matter to the figures, a plain layout of our own: a row per event. */
export const eventsList: Layout = {
  id: 'events-list',
  table: 'events',
  source: 'Kommunens egen liste',
  columns: [
    { heading: /^(kommune|område)$/, field: 'area', read: 'area', optional: true },
    { heading: /^dato$/, field: 'date', read: 'vague_date' },
    { heading: /^(begivenhed|titel)$/, field: 'title', read: 'text' },
    { heading: /^(slutter|slut)$/, field: 'ends', read: 'vague_date', optional: true },
    {
      heading: /^(slags|type)$/,
      field: 'kind',
      read: {
        words: [
          [/^(møde|udvalgsmøde|behandling|temadag|meeting)$/, 'meeting'],
          [/^(ændret )?praksis$|^practice$/, 'practice'],
          [/^(reform|lovændring)$/, 'reform'],
          [/^(andet|other)$/, 'other'],
          [/^(slettet|removed)$/, 'removed'],
        ],
      },
    },
    { heading: /^(sagsnummer|sag|sagsnr\.?)$/, field: 'case_no', read: 'text', optional: true },
    { heading: /^vedrører$/, field: 'concerns', read: 'text', optional: true },
    {
      heading: /^gentages hver( \(måneder\))?$/,
      field: 'repeats',
      read: 'number',
      optional: true,
    },
    { heading: /^(tekst|bemærkning(er)?)$/, field: 'text', read: 'text', optional: true },
  ],
  others: 'ignored',
  area: { places: ['title'], otherwise: 'own' },
  emptyMeans: 'blank',
};
