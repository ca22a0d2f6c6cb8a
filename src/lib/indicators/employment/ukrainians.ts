import { persons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { followed } from '../observations/followed';
import { monitoring, monitoringProvisional } from './monitoring';

/** Displaced Ukrainians with a residence permit under the special act who are employed. */
export const ukrainians = {
  ...followed('ukrainians_employed', ''),
  title: 'Fordrevne fra Ukraine i arbejde',
  unit: persons,
  betterIs: 'higher',
  source: monitoring,
  caveats: ['Tallet er lønmodtagere med opholdstilladelse efter særloven.'],
  provisional: monitoringProvisional,
} as const satisfies Indicator;
