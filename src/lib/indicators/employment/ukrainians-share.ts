import { percent } from '../../format/unit';
import { bases } from '../../schema/measures';
import type { Indicator } from '../indicator';
import { seriesColumns } from '../series';
import { monitoring, monitoringProvisional } from './monitoring';
import sql from './ukrainians-share.sql?raw';

/** Employed displaced Ukrainians in per cent of those available for work. */
export const ukrainiansShare = {
  id: 'employment/ukrainians-share',
  title: 'Andel af fordrevne fra Ukraine i arbejde',
  unit: percent,
  basis: bases.available_for_work,
  betterIs: 'higher',
  source: monitoring,
  caveats: [
    'Andelen er af personer til rådighed for arbejdsmarkedet: dem, der er i arbejde, og dem, der er jobparate på SHO-ydelse eller overgangsydelse. Den er ikke af alle 18-64-årige og kan ikke regnes ud af ugeopgørelsen.',
  ],
  provisional: monitoringProvisional,
  table: 'observations',
  measure: 'ukrainians_employed_share',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
