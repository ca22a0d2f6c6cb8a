import type { TableSchema } from '../table-schema';

/** What became of the people in a programme; a vague number ("fem-seks") is kept as its bounds. */
export const outcomes: TableSchema = {
  name: 'outcomes',
  title: 'Resultater af indsatser',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'programme', type: 'text', title: 'Indsats', key: true, required: true },
    { name: 'stage', type: 'text', title: 'Status', key: true, required: true },
    { name: 'counted', type: 'period', title: 'Opgjort', key: true, required: true },
    { name: 'persons_min', type: 'number', title: 'Personer, mindst', unit: 'personer' },
    { name: 'persons_max', type: 'number', title: 'Personer, højst', unit: 'personer' },
    { name: 'part_of', type: 'text', title: 'Heraf' },
  ],
  scope: ['area', 'programme', 'counted'],
  blankIsStatement: false,
};
