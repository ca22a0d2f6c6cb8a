import type { TableSchema } from '../table-schema';

/** What happened and matters to the figures: meetings on a case, changes of practice, reforms. The date is kept as written. */
export const events: TableSchema = {
  name: 'events',
  title: 'Begivenheder',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'date', type: 'text', title: 'Dato', key: true, required: true },
    { name: 'date_earliest', type: 'date', title: 'Dato tidligst' },
    { name: 'date_latest', type: 'date', title: 'Dato senest' },
    { name: 'title', type: 'text', title: 'Begivenhed', key: true, required: true },
    { name: 'ends', type: 'text', title: 'Slutter' },
    { name: 'ends_earliest', type: 'date', title: 'Slutter tidligst' },
    { name: 'ends_latest', type: 'date', title: 'Slutter senest' },
    {
      name: 'kind',
      type: 'code',
      title: 'Slags',
      required: true,
      allowed: {
        meeting: 'Møde',
        practice: 'Ændret praksis',
        reform: 'Reform',
        other: 'Andet',
        removed: 'Slettet',
      },
    },
    { name: 'case_no', type: 'text', title: 'Sagsnummer' },
    { name: 'concerns', type: 'text', title: 'Vedrører' },
    { name: 'repeats', type: 'number', title: 'Gentages hver', unit: 'måneder' },
    { name: 'text', type: 'text', title: 'Tekst' },
  ],
  scope: ['area', 'kind', 'case_no'],
  blankIsStatement: false,
  gone: [{ column: 'kind', value: 'removed' }],
};
