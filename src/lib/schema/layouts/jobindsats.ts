import type { Layout } from '../layout';

/** Jobindsats' API, version 2 and 3: a period, an area, any dimensions, a column per key figure. */
export const jobindsats: Layout = {
  id: 'jobindsats',
  table: 'observations',
  source: 'Jobindsats.dk, Styrelsen for Arbejdsmarked og Rekruttering',
  columns: [
    { heading: /^(periode|period|måned|kvartal|uge|år)$/, field: 'period', read: 'period' },
    { heading: /^(område|area|kommune|geografi)$/, field: 'area', read: 'area' },
  ],
  others: 'measures',
  fixed: { adjustment: 'actual' },
  emptyMeans: 'withheld',
};
