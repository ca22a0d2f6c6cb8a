import type { Indicator } from '../indicator';
import { ukrainiansShare } from './ukrainians-share';
import sql from './ukrainians-share-ranking.sql?raw';

/** The same share for every area in the newest month that own area and country have in common. */
export const ukrainiansShareRanking = {
  ...ukrainiansShare,
  id: 'employment/ukrainians-share-ranking',
  params: ['own', 'to', 'set_per'],
  sql,
} as const satisfies Indicator;
