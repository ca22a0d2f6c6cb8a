import type { Layout } from '../layout';

/** Net accounts per inhabitant and function, a plain layout of our own for what Statistics Denmark publishes in REGK31. */
export const accountsPerInhabitant: Layout = {
  id: 'accounts-per-inhabitant',
  table: 'observations',
  source: 'Danmarks Statistik',
  columns: [
    { heading: /^(område|kommune)$/, field: 'area', read: 'area' },
    { heading: /^år$/, field: 'period', read: 'period' },
    { heading: /^funktion$/, field: 'group', read: 'text' },
    { heading: /^navn$/, field: 'group', read: 'text' },
    { heading: /^kr\.? pr\.? indbygger$/, field: 'value', read: 'number' },
  ],
  others: 'ignored',
  fixed: { measure: 'net_accounts', unit: 'kr. pr. indbygger', adjustment: 'actual' },
  emptyMeans: 'not_available',
};
