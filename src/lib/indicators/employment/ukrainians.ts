import { persons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { seriesColumns } from '../series';
import { monitoring, monitoringProvisional } from './monitoring';
import sql from './ukrainians.sql?raw';

/** Displaced Ukrainians with a residence permit under the special act who are employed. */
export const ukrainians = {
  id: 'employment/ukrainians',
  title: 'Fordrevne fra Ukraine i arbejde',
  unit: persons,
  basis: null,
  betterIs: 'higher',
  source: monitoring,
  caveats: ['Tallet er lønmodtagere med opholdstilladelse efter særloven.'],
  provisional: monitoringProvisional,
  table: 'observations',
  measure: 'ukrainians_employed',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
