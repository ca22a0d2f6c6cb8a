// What runs in the browser: each way fetches its library when it is first asked, as the page does.
import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import { plainBrand } from '../../../src/lib/export/paper';

const title = 'Udvalgsmøde';

const ways = {
  ugetal: async (specs: ChartSpec[]) => {
    const { deckOf } = await import('../../../src/lib/export/pptx/deck');
    const figures = specs.map((spec) => ({ spec }));
    return deckOf({ title, lines: ['Vejen Kommune'], figures, brand: plainBrand });
  },
  library: async (specs: ChartSpec[]) => {
    const { rawDeckOf } = await import('./raw-deck');
    return rawDeckOf(title, specs);
  },
};

/** Milliseconds from asking to the finished file, and its bytes. */
async function timed(way: keyof typeof ways, specs: ChartSpec[]): Promise<{ time: number; bytes: number }> {
  const began = performance.now();
  const { size } = await ways[way](specs);
  return { time: performance.now() - began, bytes: size };
}

Object.assign(window, { timed });
