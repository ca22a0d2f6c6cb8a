import type { TableSchema } from '../table-schema';

/** Refugees from Ukraine in the municipality, counted per week. */
export const refugeeCounts: TableSchema = {
  name: 'refugee_counts',
  title: 'Flygtninge pr. uge',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'week', type: 'week', title: 'Uge', key: true, required: true },
    {
      name: 'status',
      type: 'code',
      title: 'Status',
      key: true,
      required: true,
      allowed: {
        residence_permit: 'Opholdstilladelse',
        of_which_18_64: 'Heraf 18-64 år',
        arriving: 'Opholdstilladelse, ankommer',
        biometrics: 'Biometri, har søgt',
        visitor_visa: 'Midlertidig gæstevisum',
        own_choice: 'Bosat efter eget valg',
      },
    },
    { name: 'persons', type: 'number', title: 'Personer', unit: 'personer' },
  ],
  scope: ['area', 'week', 'status'],
  blankIsStatement: true,
  sums: [
    {
      value: 'persons',
      over: 'status',
      parts: ['residence_permit', 'arriving', 'biometrics', 'visitor_visa'],
      ofWhich: { of_which_18_64: 'residence_permit' },
    },
  ],
};
