import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import { startNodeEngine } from '../../../src/lib/db/engine-node';
import { nativeChart } from '../../../src/lib/export/office/native/chart-of';
import type { PageId } from '../../../src/lib/figures/figure';
import { buildPage, pages } from '../../../src/lib/figures/pages';
import { siteFacts } from '../../../src/lib/figures/site-facts';
import { readBytesFromDataFolder } from '../../../src/lib/pipeline/data-folder-node';
import { loadPackage } from '../../../src/lib/pipeline/load-package';

/** The first so many figures of the shipped data that Office draws as charts. */
export async function chartsOfShippedData(count: number, folder: string): Promise<ChartSpec[]> {
  const engine = await startNodeEngine();
  try {
    const loaded = await loadPackage(engine, readBytesFromDataFolder(folder));
    const facts = await siteFacts(engine, loaded);
    const selection = { ...facts.defaults, setPer: facts.newestAsOf };
    const context = { engine, selection, areas: loaded.areas, meetings: facts.meetings };
    const built = [];
    for (const id of Object.keys(pages) as PageId[])
      built.push(...(await buildPage(id, context, loaded.fingerprint)).figures);
    return built.filter((spec) => spec.kind !== 'tile' && nativeChart(spec)).slice(0, count);
  } finally {
    await engine.close();
  }
}
