import { thousandKroner } from '../../format/unit';
import type { Indicator } from '../indicator';

/** What all figures of the budget follow-up have in common. Amounts in 1.000 kr., income negative, accumulated since January. */
export const budget = {
  unit: thousandKroner,
  basis: null,
  betterIs: 'lower',
  source: 'Kommunens egen budgetopfølgning',
  caveats: [],
  table: 'budget_lines',
} as const satisfies Partial<Indicator>;
