import { fullTimePersons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { jobindsats, jobindsatsProvisional } from '../jobindsats';
import { followed } from '../observations/followed';

/** Unemployed, in full-time persons, not seasonally adjusted. */
export const unemployed = {
  ...followed('unemployed', ''),
  title: 'Ledige',
  unit: fullTimePersons,
  betterIs: 'lower',
  source: jobindsats,
  caveats: ['Faktiske tal, ikke sæsonkorrigeret.'],
  provisional: jobindsatsProvisional,
} as const satisfies Indicator;
