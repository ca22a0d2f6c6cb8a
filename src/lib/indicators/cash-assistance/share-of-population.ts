import type { Indicator } from '../indicator';
import { followed } from '../observations/followed';
import { cashAssistanceShare } from './share-of-labour-force';

/** Full-time persons on cash assistance in per cent of everybody aged 16-66. */
export const cashAssistanceShareOfPopulation = {
  ...cashAssistanceShare,
  ...followed('cash_assistance_share', 'population_16_66'),
} as const satisfies Indicator;
