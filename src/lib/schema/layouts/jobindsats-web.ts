import type { Layout } from '../layout';

/** What jobindsats' web page exports: areas down, periods and key figures in two header rows across. */
export const jobindsatsWeb: Layout = {
  id: 'jobindsats-web',
  table: 'observations',
  source: 'Jobindsats.dk, Styrelsen for Arbejdsmarked og Rekruttering',
  columns: [{ heading: /^(område|area|kommune|geografi)$/, field: 'area', read: 'area' }],
  others: 'measures',
  shows: { place: 'headings', pattern: /\b(19|20)\d{2}|\b[a-z]{3}[ -]\d{2}\b/ },
  minHeaderRows: 2,
  fixed: { adjustment: 'actual' },
  emptyMeans: 'withheld',
};
