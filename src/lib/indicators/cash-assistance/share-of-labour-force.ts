import { percent1 } from '../../format/unit';
import { bases } from '../../schema/measures';
import type { Indicator } from '../indicator';
import { jobindsats, jobindsatsProvisional } from '../jobindsats';
import { seriesColumns } from '../series';
import { reform, reformCaveat } from './reform';
import sql from './share-of-labour-force.sql?raw';

/** Full-time persons on cash assistance in per cent of the labour force. */
export const cashAssistanceShare = {
  id: 'cash-assistance/share-of-labour-force',
  title: 'Kontanthjælp mv.',
  unit: percent1,
  basis: bases.labour_force,
  betterIs: 'lower',
  source: jobindsats,
  caveats: [reformCaveat],
  breaks: [reform],
  provisional: jobindsatsProvisional,
  table: 'observations',
  measure: 'cash_assistance_share',
  params: ['areas', 'set_per'],
  columns: seriesColumns,
  sql,
} as const satisfies Indicator;
