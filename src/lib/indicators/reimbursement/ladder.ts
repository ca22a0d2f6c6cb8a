import { percent } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './ladder.sql?raw';

/** The part of a benefit that the state pays back, by weeks on public support. */
export const reimbursementLadder = {
  id: 'reimbursement/ladder',
  title: 'Refusionstrappen',
  unit: percent,
  basis: 'kommunens udgift til ydelsen',
  betterIs: 'neither',
  source: 'Budget- og regnskabssystem for kommuner',
  caveats: [],
  table: 'reimbursement_rates',
  params: ['set_per'],
  columns: {
    /** ISO period */
    valid_from: 'text',
    weeks_from: 'number',
    /** null: and from then on */
    weeks_to: 'number?',
    rate: 'number?',
    rate_missing: 'text?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
