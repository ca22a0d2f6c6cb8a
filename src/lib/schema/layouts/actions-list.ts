import type { Layout } from '../layout';

/** The actions of a plan or a co-operation, a plain layout of our own: a row per action. */
export const actionsList: Layout = {
  id: 'actions-list',
  table: 'actions',
  source: 'Kommunens egen plan',
  columns: [
    { heading: /^kommune$/, field: 'area', read: 'area', optional: true },
    { heading: /^plan$/, field: 'plan', read: 'text' },
    { heading: /^(formål|succeskriterium)$/, field: 'goal', read: 'text', optional: true },
    { heading: /^(handling|aktivitet)$/, field: 'action', read: 'text' },
    { heading: /^ansvarlig$/, field: 'responsible', read: 'text', optional: true },
    { heading: /^(starter|start|startdato)$/, field: 'starts', read: 'vague_date', optional: true },
    { heading: /^(frist|slutter|slut)$/, field: 'due', read: 'vague_date', optional: true },
    {
      heading: /^status$/,
      field: 'status',
      read: {
        words: [
          [/^(slettet|removed)$/, 'removed'],
          [/opgivet|droppet|aflyst|dropped/, 'dropped'],
          [/^(?!.*\b(ikke|ej)\b).*(gennemført|afsluttet|færdig|done)/, 'done'],
          [/^(?!.*\b(ikke|ej)\b).*(igang|i gang|løbende|running)/, 'running'],
          [/planlagt|ikke (begyndt|påbegyndt|startet)|planned/, 'planned'],
        ],
      },
    },
    {
      heading: /^gentages hver( \(måneder\))?$/,
      field: 'repeats',
      read: 'number',
      optional: true,
    },
    { heading: /^bemærkning(er)?$/, field: 'note', read: 'text', optional: true },
  ],
  others: 'ignored',
  area: { places: ['title'], otherwise: 'own' },
  emptyMeans: 'blank',
};
