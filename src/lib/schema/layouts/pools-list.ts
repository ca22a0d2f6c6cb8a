import type { Layout } from '../layout';

/** The municipality's list of projects paid from state pools. */
export const poolsList: Layout = {
  id: 'pools-list',
  table: 'pools',
  source: 'Kommunens egen oversigt',
  columns: [
    { heading: /^(projekt|projektnavn|pulje)$/, field: 'project', read: 'text' },
    {
      heading: /^status$/,
      field: 'status',
      read: {
        words: [
          [/afslag|afvist|ikke (bevilget|imødekommet|tildelt|opnået)/, 'rejected'],
          // what is not begun, not closed or not applied for is none of these
          [/^(?!.*\b(ikke|ej)\b).*(afsluttet|færdig|sluttet|^slut$)/, 'finished'],
          [/^(?!.*\b(ikke|ej)\b).*(igang|i gang|løbende|(?<!in)aktiv)/, 'running'],
          [/^(?!.*\b(ikke|ej)\b).*(ansøg|søgt)/, 'applied'],
        ],
      },
    },
    {
      heading: /^(tildelt|starter|projektet starter|start|startdato)$/,
      field: 'starts',
      read: 'vague_date',
      optional: true,
    },
    {
      heading: /^(projektet slutter|slutter|slut|slutdato|udløber)$/,
      field: 'ends',
      read: 'vague_date',
      optional: true,
    },
    {
      heading: /^(beløb|bevilling|tildelt beløb)( \(.*\))?$/,
      field: 'amount',
      read: 'amount',
      optional: true,
    },
    { heading: /^(samarbejdspartnere?|partnere?)$/, field: 'partners', read: 'text', optional: true },
    { heading: /^(mål|måltal)$/, field: 'target', read: 'text', optional: true },
    { heading: /^(resultat|resultater)$/, field: 'result', read: 'text', optional: true },
    { heading: /^(bemærkning|bemærkninger|note|noter)$/, field: 'note', read: 'text', optional: true },
  ],
  others: 'ignored',
  area: { places: ['title'], otherwise: 'own' },
  emptyMeans: 'blank',
};
