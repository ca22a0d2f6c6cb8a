import type { TableName, TableSchema } from './table-schema';
import { actions } from './tables/actions';
import { benefitFlows } from './tables/benefit-flows';
import { budgetLines } from './tables/budget-lines';
import { events } from './tables/events';
import { housing } from './tables/housing';
import { observations } from './tables/observations';
import { outcomes } from './tables/outcomes';
import { pools } from './tables/pools';
import { refugeeCounts } from './tables/refugee-counts';
import { reimbursementRates } from './tables/reimbursement-rates';
import { targets } from './tables/targets';

/** Every table that Ugetal knows, by its name in the database. */
export const tables: Record<TableName, TableSchema> = {
  refugee_counts: refugeeCounts,
  observations,
  pools,
  budget_lines: budgetLines,
  benefit_flows: benefitFlows,
  outcomes,
  housing,
  targets,
  actions,
  events,
  reimbursement_rates: reimbursementRates,
};

/** The columns that every table has after its own fields: when it was counted, as stated and as a date, and the import. */
export const commonFields = ['as_of', 'as_of_date', 'import_id'] as const;
