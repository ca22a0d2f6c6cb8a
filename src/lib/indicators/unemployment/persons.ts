import { fullTimePersons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { jobindsats, jobindsatsProvisional } from '../jobindsats';
import { seriesColumns } from '../series';
import sql from './persons.sql?raw';

/** Unemployed, in full-time persons, not seasonally adjusted. */
export const unemployed = {
  id: 'unemployment/persons',
  title: 'Ledige',
  unit: fullTimePersons,
  basis: null,
  betterIs: 'lower',
  source: jobindsats,
  caveats: ['Faktiske tal, ikke sæsonkorrigeret.'],
  provisional: jobindsatsProvisional,
  table: 'observations',
  measure: 'unemployed',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
