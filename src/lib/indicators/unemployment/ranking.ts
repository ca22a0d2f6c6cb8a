import type { Indicator } from '../indicator';
import sql from './ranking.sql?raw';
import { unemployedShare } from './share';

/** The same share for the given areas in the newest month in which the own area has a number. */
export const unemployedShareRanking = {
  ...unemployedShare,
  id: 'unemployment/ranking',
  params: ['own', 'areas', 'to', 'set_per'],
  sql,
} as const satisfies Indicator;
