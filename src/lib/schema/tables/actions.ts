import type { TableSchema } from '../table-schema';

/** What a plan or a co-operation is to do: who is responsible, from when to when, and how far it is. Dates are kept as written. */
export const actions: TableSchema = {
  name: 'actions',
  title: 'Handlinger',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'plan', type: 'text', title: 'Plan', key: true, required: true },
    { name: 'goal', type: 'text', title: 'Formål' },
    { name: 'action', type: 'text', title: 'Handling', key: true, required: true },
    { name: 'responsible', type: 'text', title: 'Ansvarlig' },
    { name: 'starts', type: 'text', title: 'Starter' },
    { name: 'starts_earliest', type: 'date', title: 'Starter tidligst' },
    { name: 'starts_latest', type: 'date', title: 'Starter senest' },
    { name: 'due', type: 'text', title: 'Frist' },
    { name: 'due_earliest', type: 'date', title: 'Frist tidligst' },
    { name: 'due_latest', type: 'date', title: 'Frist senest' },
    {
      name: 'status',
      type: 'code',
      title: 'Status',
      required: true,
      allowed: {
        planned: 'Planlagt',
        running: 'I gang',
        done: 'Gennemført',
        dropped: 'Opgivet',
        removed: 'Slettet',
      },
    },
    { name: 'repeats', type: 'number', title: 'Gentages hver', unit: 'måneder' },
    { name: 'note', type: 'text', title: 'Bemærkning' },
  ],
  scope: ['area', 'plan'],
  blankIsStatement: false,
  gone: [{ column: 'status', value: 'removed' }],
};
