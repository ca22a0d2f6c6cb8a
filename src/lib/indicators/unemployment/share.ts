import { percent1 } from '../../format/unit';
import { bases } from '../../schema/measures';
import type { Indicator } from '../indicator';
import { jobindsats, jobindsatsProvisional } from '../jobindsats';
import { seriesColumns } from '../series';
import sql from './share.sql?raw';

/** Unemployed full-time persons in per cent of the labour force, not seasonally adjusted. */
export const unemployedShare = {
  id: 'unemployment/share',
  title: 'Ledighed',
  unit: percent1,
  basis: bases.labour_force,
  betterIs: 'lower',
  source: jobindsats,
  caveats: ['Faktiske tal, ikke sæsonkorrigeret. De kan ikke sammenlignes med sæsonkorrigerede tal.'],
  provisional: jobindsatsProvisional,
  table: 'observations',
  measure: 'unemployed_share',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
