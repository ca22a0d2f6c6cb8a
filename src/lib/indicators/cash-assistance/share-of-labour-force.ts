import { percent1 } from '../../format/unit';
import type { Indicator } from '../indicator';
import { jobindsats, jobindsatsProvisional } from '../jobindsats';
import { followed } from '../observations/followed';
import { reform, reformCaveat } from './reform';

/** Full-time persons on cash assistance in per cent of the labour force. */
export const cashAssistanceShare = {
  ...followed('cash_assistance_share', 'labour_force'),
  title: 'Kontanthjælp mv.',
  unit: percent1,
  betterIs: 'lower',
  source: jobindsats,
  caveats: [reformCaveat],
  breaks: [reform],
  provisional: jobindsatsProvisional,
} as const satisfies Indicator;
