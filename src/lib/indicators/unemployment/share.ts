import { percent1 } from '../../format/unit';
import type { Indicator } from '../indicator';
import { jobindsats, jobindsatsProvisional } from '../jobindsats';
import { followed } from '../observations/followed';

/** Unemployed full-time persons in per cent of the labour force, not seasonally adjusted. */
export const unemployedShare = {
  ...followed('unemployed_share', 'labour_force'),
  title: 'Ledighed',
  unit: percent1,
  betterIs: 'lower',
  source: jobindsats,
  caveats: ['Faktiske tal, ikke sæsonkorrigeret. De kan ikke sammenlignes med sæsonkorrigerede tal.'],
  provisional: jobindsatsProvisional,
} as const satisfies Indicator;
