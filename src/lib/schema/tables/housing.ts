import type { TableSchema } from '../table-schema';

/** Temporary housing: places and how many of them are taken, per site and week. */
export const housing: TableSchema = {
  name: 'housing',
  title: 'Midlertidige boliger',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'site', type: 'text', title: 'Sted', key: true, required: true },
    { name: 'week', type: 'week', title: 'Uge', key: true, required: true },
    { name: 'places', type: 'number', title: 'Pladser', unit: 'pladser' },
    { name: 'occupied', type: 'number', title: 'Optaget', unit: 'pladser' },
  ],
  scope: ['area', 'week'],
  blankIsStatement: false,
  gone: [
    { column: 'places_missing', value: 'not_available' },
    { column: 'occupied_missing', value: 'not_available' },
  ],
};
