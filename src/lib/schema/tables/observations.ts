import type { TableSchema } from '../table-schema';

/** Any key figure of jobindsats, Statistikbanken or STAR; see `measures.ts` for the measures that have a name here. */
export const observations: TableSchema = {
  name: 'observations',
  title: 'Nøgletal',
  fields: [
    { name: 'area', type: 'area', title: 'Område', key: true, required: true },
    { name: 'period', type: 'period', title: 'Periode', key: true, required: true },
    { name: 'measure', type: 'code', title: 'Nøgletal', key: true, required: true },
    { name: 'group', type: 'text', title: 'Gruppe', key: true },
    { name: 'basis', type: 'code', title: 'Andel af', key: true },
    {
      name: 'adjustment',
      type: 'code',
      title: 'Korrektion',
      key: true,
      required: true,
      allowed: { actual: 'Faktisk', seasonal: 'Sæsonkorrigeret' },
    },
    { name: 'value', type: 'number', title: 'Værdi' },
    { name: 'unit', type: 'text', title: 'Enhed' },
  ],
  scope: ['area', 'period', 'measure', 'group', 'basis', 'adjustment'],
  blankIsStatement: false,
};
