import { fullTimePersons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { jobindsats, jobindsatsProvisional } from '../jobindsats';
import { followed } from '../observations/followed';
import { reform, reformCaveat } from './reform';

/** Recipients of cash assistance and related benefits, in full-time persons. */
export const cashAssistance = {
  ...followed('cash_assistance', ''),
  title: 'På kontanthjælp mv.',
  unit: fullTimePersons,
  betterIs: 'lower',
  source: jobindsats,
  caveats: [reformCaveat],
  breaks: [reform],
  provisional: jobindsatsProvisional,
} as const satisfies Indicator;
