import type { TableSchema } from '../table-schema';

/** The state's reimbursement by weeks on public support. */
export const reimbursementRates: TableSchema = {
  name: 'reimbursement_rates',
  title: 'Refusionstrappe',
  fields: [
    { name: 'valid_from', type: 'period', title: 'Gælder fra', key: true, required: true },
    { name: 'weeks_from', type: 'integer', title: 'Fra uge', key: true, required: true },
    { name: 'weeks_to', type: 'integer', title: 'Til uge' },
    { name: 'rate', type: 'number', title: 'Refusion', unit: 'pct.' },
  ],
  scope: ['valid_from'],
  blankIsStatement: false,
};
