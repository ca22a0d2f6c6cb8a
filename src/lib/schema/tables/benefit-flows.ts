import type { TableSchema } from '../table-schema';

/** Persons by the benefit they had in one period and the benefit they had in a later one. */
export const benefitFlows: TableSchema = {
  name: 'benefit_flows',
  title: 'Flow mellem ydelser',
  fields: [
    { name: 'area', type: 'area', title: 'Kommune', key: true, required: true },
    { name: 'from_period', type: 'period', title: 'Fra periode', key: true, required: true },
    { name: 'to_period', type: 'period', title: 'Til periode', key: true, required: true },
    { name: 'from_benefit', type: 'text', title: 'Fra ydelse', key: true, required: true },
    { name: 'to_benefit', type: 'text', title: 'Til ydelse', key: true, required: true },
    { name: 'persons', type: 'number', title: 'Personer', unit: 'personer' },
  ],
  scope: ['area', 'from_period', 'to_period'],
  blankIsStatement: false,
};
