import type { SeriesBreak } from '../indicator';

/** The reform that makes months before and after it different things. */
export const reform: SeriesBreak = { date: '2025-07-01', label: 'Kontanthjælpsreform' };

/** What a reader must know of it. */
export const reformCaveat =
  'Kontanthjælpsreformen 1. juli 2025 er et brud: tal før og efter kan ikke sammenlignes direkte.';
