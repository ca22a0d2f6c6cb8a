import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import type { PageId } from '../../../src/lib/figures/figure';
import { buildPage, pages } from '../../../src/lib/figures/pages';
import { siteFacts } from '../../../src/lib/figures/site-facts';
import { readBytesFromDataFolder } from '../../../src/lib/pipeline/data-folder-node';
import { loadPackage } from '../../../src/lib/pipeline/load-package';
import { withEngine } from '../../engine';

/** All figures of the shipped data for Vejen as known on a day; made before the first test. */
export function withShipped(): (setPer?: string) => ChartSpec[] {
  const known = new Map<string, ChartSpec[]>();
  withEngine(async (engine) => {
    const loaded = await loadPackage(engine, readBytesFromDataFolder('data'));
    const facts = await siteFacts(engine, loaded);
    for (const setPer of [facts.newestAsOf, '2023-01-24']) {
      const selection = { ...facts.defaults, own: '575', setPer };
      const context = { engine, selection, areas: loaded.areas, meetings: facts.meetings };
      const built = [];
      for (const id of Object.keys(pages) as PageId[])
        built.push(...(await buildPage(id, context, loaded.fingerprint)).figures);
      known.set(setPer === facts.newestAsOf ? 'newest' : setPer, built);
    }
  });
  return (setPer = 'newest') => known.get(setPer) ?? [];
}
