import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowserEngine } from '../../src/lib/db/engine-browser';
import type { Engine } from '../../src/lib/db/engine';
import type { PageId } from '../../src/lib/figures/figure';
import { buildPage } from '../../src/lib/figures/pages';
import { siteFacts } from '../../src/lib/figures/site-facts';
import { fnv1a } from '../../src/lib/format/fnv1a';
import { loadPackage, type LoadedPackage } from '../../src/lib/pipeline/load-package';
import descriptor from '../../data/datapackage.json?raw';

const files = import.meta.glob<string>('../../data/**/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

const madeInNode = import.meta.glob<unknown>('../figures/snapshots/expected/{vejen,kolding}-[a-z]*.json', {
  import: 'default',
});

async function readBytes(path: string): Promise<Uint8Array> {
  if (path === 'datapackage.json') return new TextEncoder().encode(descriptor);
  const response = await fetch(files[`../../data/${path}`] ?? '');
  return new Uint8Array(await response.arrayBuffer());
}

let engine: Engine;
let loaded: LoadedPackage;

beforeAll(async () => {
  engine = await startBrowserEngine();
  loaded = await loadPackage(engine, readBytes);
}, 120_000);
afterAll(() => engine.close());

test('the shipped data loads in the browser as it does in Node', async () => {
  const serious = loaded.problems.flatMap(({ problems }) =>
    problems.filter(({ severity }) => severity !== 'note'),
  );
  expect(serious).toEqual([]);
  expect(loaded.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  const known = await engine.query(
    `SELECT area, value FROM known_observations
     WHERE measure = 'ukrainians_employed_share' AND period = '2022-12' AND value IS NOT NULL ORDER BY area`,
  );
  expect(known).toEqual([
    { area: '000', value: 57 },
    { area: '575', value: 79 },
    { area: '787', value: 67 },
  ]);
});

test('a fingerprint is the same as in Node, without the cryptography that plain http has not', () => {
  expect(fnv1a(new TextEncoder().encode('foobar'))).toBe('85944171f73967e8');
});

test.each(Object.entries({ vejen: '575', kolding: '621' }))(
  'the figures of %s are those made in Node',
  async (name, own) => {
    const { defaults, meetings, newestAsOf } = await siteFacts(engine, loaded);
    const compare = defaults.compare.filter((code) => code !== own);
    const selection = { ...defaults, own, compare, setPer: newestAsOf };
    for (const page of [
      'overblik',
      'flygtninge',
      'beskaeftigelse',
      'puljer',
      'oekonomi',
    ] satisfies PageId[]) {
      const { figures } = await buildPage(page, { engine, selection, areas: loaded.areas, meetings }, '');
      const expected = await madeInNode[`../figures/snapshots/expected/${name}-${page}.json`]?.();
      expect(JSON.parse(JSON.stringify(figures)), page).toEqual(expected);
    }
  },
  60_000,
);
