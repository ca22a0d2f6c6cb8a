import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChartSpec } from '../../src/lib/charts/chart-spec';
import type { PageId } from '../../src/lib/figures/figure';
import { buildPage, pages } from '../../src/lib/figures/pages';
import { siteFacts, type SiteFacts } from '../../src/lib/figures/site-facts';
import { told } from '../../src/lib/narrate/told';
import { readBytesFromDataFolder } from '../../src/lib/pipeline/data-folder-node';
import { loadPackage, type LoadedPackage } from '../../src/lib/pipeline/load-package';
import { withEngine } from '../engine';

let loaded: LoadedPackage;
let facts: SiteFacts;
const engine = withEngine(async (started) => {
  loaded = await loadPackage(started, readBytesFromDataFolder('data'));
  facts = await siteFacts(started, loaded);
});

const ids = Object.keys(pages) as PageId[];

async function figures(id: PageId, own: string, setPer = facts.newestAsOf): Promise<ChartSpec[]> {
  const compare = facts.defaults.compare.filter((code) => code !== own);
  const selection = { ...facts.defaults, own, compare, setPer };
  const context = { engine: engine(), selection, areas: loaded.areas, meetings: facts.meetings };
  return (await buildPage(id, context, loaded.fingerprint)).figures;
}

function plain(sentences: string[]): string {
  return sentences.join('\n').replaceAll('\u00a0', ' ');
}

async function said(id: string, setPer: string): Promise<string> {
  const all = await figures('beskaeftigelse', '575', setPer);
  return plain(told(all.find((spec) => spec.id === id)!));
}

test('the paragraph of the minutes: each count with the day on which it was counted', async () => {
  const text = await said('ukrainere-i-arbejde', '2023-01-24');
  expect(text).toContain('118 ukrainere i arbejde i Vejen i november 2022 (opgjort pr. 8. januar 2023)');
  expect(text).toContain('og 125 i december 2022 (opgjort pr. 15. januar 2023)');
  expect(text).toContain('I oktober 2022 var det 101');
});

test('the share of the minutes beside the country', async () => {
  const text = await said('ukrainere-andel', '2023-01-24');
  expect(text).toMatch(/^79 % .* i Vejen i december 2022 mod 57 % i hele landet/);
  expect(text).toContain('Vejen ligger 22 procentpoint over landet.');
  expect(text).toContain('Andelen er af personer til rådighed for arbejdsmarkedet.');
});

const selections = [
  { name: 'vejen', own: '575' },
  { name: 'vejen-2023-01-24', own: '575', setPer: '2023-01-24' },
  { name: 'kolding', own: '621' },
  { name: 'aeroe', own: '492' },
  { name: 'vejen-2022-09-30', own: '575', setPer: '2022-09-30' },
];

test.each(selections)('every figure as sentences: $name', async ({ name, own, setPer }) => {
  const all = [];
  for (const id of ids) all.push(...(await figures(id, own, setPer)));
  const text = all.map((spec) => `${spec.id}\n${plain(told(spec)).replace(/^/gm, '  ')}\n`).join('\n');
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `snapshots/told-${name}.txt`));
  expect(text).not.toMatch(/NaN|null|undefined|Infinity|\.\.| ,| {2}\.|\(\)/);
});
