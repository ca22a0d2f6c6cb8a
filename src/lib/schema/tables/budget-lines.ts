import type { TableSchema } from '../table-schema';

/** Monthly budget follow-up per function. Amounts in kr., expenditure positive and income negative, accumulated since January. */
export const budgetLines: TableSchema = {
  name: 'budget_lines',
  title: 'Budgetopfølgning',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'year', type: 'integer', title: 'År', key: true, required: true },
    { name: 'month', type: 'integer', title: 'Måned', key: true, required: true },
    { name: 'function', type: 'code', title: 'Funktion', key: true, required: true },
    {
      name: 'kind',
      type: 'code',
      title: 'U/I',
      key: true,
      required: true,
      allowed: { U: 'Udgift', I: 'Indtægt' },
    },
    { name: 'name', type: 'text', title: 'Navn' },
    { name: 'original', type: 'number', title: 'Oprindeligt budget', unit: 'kr.' },
    { name: 'adjusted', type: 'number', title: 'Korrigeret budget', unit: 'kr.' },
    { name: 'spent', type: 'number', title: 'Forbrug', unit: 'kr.' },
    { name: 'forecast', type: 'number', title: 'Forventet regnskab', unit: 'kr.' },
  ],
  scope: ['area', 'year', 'month'],
  blankIsStatement: false,
};
