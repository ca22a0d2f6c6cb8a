import { fullTimePersons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { jobindsats, jobindsatsProvisional } from '../jobindsats';
import { seriesColumns } from '../series';
import sql from './persons.sql?raw';
import { reform, reformCaveat } from './reform';

/** Recipients of cash assistance and related benefits, in full-time persons. */
export const cashAssistance = {
  id: 'cash-assistance/persons',
  title: 'På kontanthjælp mv.',
  unit: fullTimePersons,
  basis: null,
  betterIs: 'lower',
  source: jobindsats,
  caveats: [reformCaveat],
  breaks: [reform],
  provisional: jobindsatsProvisional,
  table: 'observations',
  measure: 'cash_assistance',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
