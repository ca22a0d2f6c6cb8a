import type { TableSchema } from '../table-schema';

/** What a key figure is to have become by a deadline, and where it came from: the goals of an employment plan. */
export const targets: TableSchema = {
  name: 'targets',
  title: 'Mål',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'strategy', type: 'text', title: 'Strategi', key: true, required: true },
    { name: 'measure', type: 'text', title: 'Nøgletal', key: true, required: true },
    { name: 'deadline', type: 'period', title: 'Frist', key: true, required: true },
    { name: 'target', type: 'number', title: 'Mål' },
    { name: 'unit', type: 'text', title: 'Enhed' },
    {
      name: 'direction',
      type: 'code',
      title: 'Retning',
      required: true,
      allowed: { at_least: 'Mindst', at_most: 'Højst' },
    },
    { name: 'start_period', type: 'period', title: 'Udgangspunkt, periode' },
    { name: 'start_value', type: 'number', title: 'Udgangspunkt' },
    { name: 'source', type: 'text', title: 'Kilde' },
    { name: 'note', type: 'text', title: 'Bemærkning' },
  ],
  scope: ['area', 'strategy'],
  blankIsStatement: false,
  // a target without its number is none
  gone: [{ column: 'target_missing', value: 'blank' }],
};
