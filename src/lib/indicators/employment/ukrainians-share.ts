import { percent } from '../../format/unit';
import type { Indicator } from '../indicator';
import { followed } from '../observations/followed';
import { monitoring, monitoringProvisional } from './monitoring';

/** Employed displaced Ukrainians in per cent of those available for work. */
export const ukrainiansShare = {
  ...followed('ukrainians_employed_share', 'available_for_work'),
  title: 'Andel af fordrevne fra Ukraine i arbejde',
  unit: percent,
  betterIs: 'higher',
  source: monitoring,
  caveats: [
    'Andelen er af personer til rådighed for arbejdsmarkedet: dem, der er i arbejde, og dem, der er jobparate på SHO-ydelse eller overgangsydelse. Den er ikke af alle 18-64-årige og kan ikke regnes ud af ugeopgørelsen.',
  ],
  provisional: monitoringProvisional,
} as const satisfies Indicator;
