import { bases } from '../../schema/measures';
import type { Indicator } from '../indicator';
import { cashAssistanceShare } from './share-of-labour-force';
import sql from './share-of-population.sql?raw';

/** Full-time persons on cash assistance in per cent of everybody aged 16-66. */
export const cashAssistanceShareOfPopulation = {
  ...cashAssistanceShare,
  id: 'cash-assistance/share-of-population',
  basis: bases.population_16_66,
  sql,
} as const satisfies Indicator;
