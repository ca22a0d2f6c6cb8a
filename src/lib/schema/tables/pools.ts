import type { TableSchema } from '../table-schema';

/** Projects paid from state pools. Dates are kept as people write them, with what they can mean beside. */
export const pools: TableSchema = {
  name: 'pools',
  title: 'Puljer',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'project', type: 'text', title: 'Projekt', key: true, required: true },
    {
      name: 'status',
      type: 'code',
      title: 'Status',
      required: true,
      allowed: { applied: 'Ansøgt', rejected: 'Afslag', running: 'Igangværende', finished: 'Afsluttet' },
    },
    { name: 'starts', type: 'text', title: 'Starter' },
    { name: 'starts_earliest', type: 'date', title: 'Starter tidligst' },
    { name: 'starts_latest', type: 'date', title: 'Starter senest' },
    { name: 'ends', type: 'text', title: 'Slutter' },
    { name: 'ends_earliest', type: 'date', title: 'Slutter tidligst' },
    { name: 'ends_latest', type: 'date', title: 'Slutter senest' },
    { name: 'amount', type: 'number', title: 'Beløb', unit: 'kr.' },
    { name: 'partners', type: 'text', title: 'Samarbejdspartnere' },
    { name: 'target', type: 'text', title: 'Mål' },
    { name: 'result', type: 'text', title: 'Resultat' },
    { name: 'note', type: 'text', title: 'Bemærkning' },
  ],
  scope: ['area'],
  blankIsStatement: false,
};
