import { beforeAll, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/lib/charts/chart-spec';
import { buildPage, pages } from '../../src/lib/figures/pages';
import type { PageId } from '../../src/lib/figures/figure';
import { siteFacts } from '../../src/lib/figures/site-facts';
import { takeaway } from '../../src/lib/narrate/takeaway';
import { readBytesFromDataFolder } from '../../src/lib/pipeline/data-folder-node';
import { loadPackage } from '../../src/lib/pipeline/load-package';
import type { DataPackage } from '../../src/lib/schema/data-package';
import { withEngine } from '../engine';

const engine = withEngine();
const shipped = readBytesFromDataFolder('data');
const made = new Map<PageId, ChartSpec[]>();

/** Another municipality's data folder: fewer files, no meetings, no budget, no pools. */
async function readBytes(path: string): Promise<Uint8Array> {
  const bytes = await shipped(path);
  if (path !== 'datapackage.json') return bytes;
  const descriptor = JSON.parse(new TextDecoder().decode(bytes)) as DataPackage;
  const kept = ['areas', 'star-ukraine-beskaeftigelse', 'jobindsats-ledighed'];
  const resources = descriptor.resources.filter(({ name }) => kept.includes(name));
  const ugetal = { ownArea: '621', compareAreas: ['575'], meetings: [] };
  return new TextEncoder().encode(JSON.stringify({ ...descriptor, resources, ugetal }));
}

beforeAll(async () => {
  const loaded = await loadPackage(engine(), readBytes);
  expect(loaded.problems.flatMap(({ problems }) => problems)).toEqual([]);
  const { defaults, meetings, newestAsOf } = await siteFacts(engine(), loaded);
  const selection = { ...defaults, setPer: newestAsOf };
  const context = { engine: engine(), selection, areas: loaded.areas, meetings };
  for (const id of Object.keys(pages) as PageId[])
    made.set(id, (await buildPage(id, context, loaded.fingerprint)).figures);
});

test.each(['flygtninge', 'ydelser', 'puljer', 'oekonomi'] as const)('%s says what is not there', (id) => {
  const figures = made.get(id) ?? [];
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    // criteria are words and no numbers
    const sentence =
      figure.id === 'modtagekriterier'
        ? 'Ugetal kender ingen kriterier for Kolding'
        : 'Ingen tal for Kolding';
    expect(figure).toMatchObject({ kind: 'nothing', sentence });
  }
});

test('what is there is shown, and nobody else’s number stands as the own one', () => {
  const headings = (made.get('beskaeftigelse') ?? []).map((spec) => takeaway(spec).replace(/\s/g, ' '));
  expect(headings).toContain('Ledigheden i Kolding er 2,5 %, 0,5 procentpoint under landet (foreløbigt)');
  expect(headings.filter((heading) => /^79 %|Vejen/.test(heading))).toEqual([]);
});

test('the overview has a tile for what is known, and a sentence for the rest', () => {
  const figures = made.get('overblik') ?? [];
  expect(figures.filter(({ kind }) => kind === 'tile').map(({ own, unit }) => [own, unit.kind])).toEqual([
    ['Kolding', 'share'],
  ]);
  expect(figures.filter(({ kind }) => kind === 'nothing')).toHaveLength(figures.length - 1);
});
