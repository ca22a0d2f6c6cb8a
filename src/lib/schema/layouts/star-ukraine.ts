import type { Layout } from '../layout';

/** What STAR has said about displaced Ukrainians at work: a row per statement with the day or month it was counted. */
export const starUkraine: Layout = {
  id: 'star-ukraine',
  table: 'observations',
  source: 'Styrelsen for Arbejdsmarked og Rekruttering',
  columns: [
    { heading: /^(område|area|kommune)$/, field: 'area', read: 'area' },
    { heading: /^(måned|periode|period)$/, field: 'period', read: 'period' },
    { heading: /^(opgjort|opgørelsesdato)( pr\.?| den)?( dato)?$/, field: 'as_of', read: 'as_of' },
  ],
  others: 'measures',
  fixed: { adjustment: 'actual' },
  emptyMeans: 'blank',
};
