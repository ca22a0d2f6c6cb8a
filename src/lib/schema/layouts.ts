import type { Layout } from './layout';
import { accountsPerInhabitant } from './layouts/accounts-per-inhabitant';
import { actionsList } from './layouts/actions-list';
import { benefitFlowMatrix } from './layouts/benefit-flow-matrix';
import { benefitYears } from './layouts/benefit-years';
import { budgetFollowUp } from './layouts/budget-follow-up';
import { compensatingSchemes } from './layouts/compensating-schemes';
import { eventsList } from './layouts/events-list';
import { housingList } from './layouts/housing-list';
import { jobindsats } from './layouts/jobindsats';
import { jobindsatsWeb } from './layouts/jobindsats-web';
import { outcomesList } from './layouts/outcomes-list';
import { poolsList } from './layouts/pools-list';
import { reimbursementLadder } from './layouts/reimbursement-ladder';
import { starUkraine } from './layouts/star-ukraine';
import { statbank } from './layouts/statbank';
import { targetsList } from './layouts/targets-list';
import { ukraineWeeksDown } from './layouts/ukraine-weeks-down';
import { ukraineWeeks } from './layouts/ukraine-weeks';

/** Every layout that Ugetal recognises. Where two fit equally well, the earlier one is taken. */
export const layouts: Layout[] = [
  ukraineWeeks,
  ukraineWeeksDown,
  starUkraine,
  jobindsats,
  jobindsatsWeb,
  statbank,
  accountsPerInhabitant,
  budgetFollowUp,
  poolsList,
  benefitFlowMatrix,
  benefitYears,
  outcomesList,
  reimbursementLadder,
  housingList,
  targetsList,
  actionsList,
  eventsList,
  compensatingSchemes,
];
