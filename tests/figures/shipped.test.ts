import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StackedPeriodsSpec, TableSpec } from '../../src/lib/charts/chart-spec';
import type { PageId } from '../../src/lib/figures/figure';
import { buildPage, pages } from '../../src/lib/figures/pages';
import { siteFacts, type SiteFacts } from '../../src/lib/figures/site-facts';
import { readBytesFromDataFolder } from '../../src/lib/pipeline/data-folder-node';
import { loadPackage, type LoadedPackage } from '../../src/lib/pipeline/load-package';
import { withEngine } from '../engine';

let loaded: LoadedPackage;
let facts: SiteFacts;
const engine = withEngine(async (started) => {
  loaded = await loadPackage(started, readBytesFromDataFolder('data'));
  facts = await siteFacts(started, loaded);
});

async function page(id: PageId, own: string, setPer = facts.newestAsOf) {
  const compare = facts.defaults.compare.filter((code) => code !== own);
  const selection = { ...facts.defaults, own, compare, setPer };
  const context = { engine: engine(), selection, areas: loaded.areas, meetings: facts.meetings };
  return (await buildPage(id, context, loaded.fingerprint)).figures;
}

/** JSON with a line for whatever fits on one, so that a change shows as a short difference. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= 110 || typeof value !== 'object' || value === null) return line;
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((part) => inner + compact(part, inner))
    : Object.entries(value).map(([key, part]) => `${inner}${JSON.stringify(key)}: ${compact(part, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

const ids = Object.keys(pages) as PageId[];
const selections = [
  { name: 'vejen', own: '575' },
  { name: 'kolding', own: '621' },
  { name: 'koebenhavn', own: '101' },
  { name: 'vejen-2023-01-24', own: '575', setPer: '2023-01-24' },
  { name: 'vejen-2022-09-30', own: '575', setPer: '2022-09-30' },
];
const cases = selections.flatMap((selection) => ids.map((id) => ({ ...selection, id })));

test.each(cases)('$name, $id', async ({ name, id, own, setPer }) => {
  const file = join(import.meta.dirname, 'snapshots/expected', `${name}-${id}.json`);
  await expect(`${compact(await page(id, own, setPer))}\n`).toMatchFileSnapshot(file);
});

test('a figure has one address on all pages', async () => {
  const all = (await Promise.all(ids.map((id) => page(id, '575')))).flat().map(({ id }) => id);
  expect(all).toEqual([...new Set(all)]);
});

test('later counts stand in place of the sentence only where they are asked for, and say so', async () => {
  const selection = { ...facts.defaults, setPer: '2022-09-30' };
  const context = { engine: engine(), selection, areas: loaded.areas, meetings: facts.meetings };
  const known = await buildPage('flygtninge', context, loaded.fingerprint);
  expect(known.figures.map(({ kind, later }) => [kind, later])).toEqual(
    known.figures.map(() => ['nothing', undefined]),
  );
  const asked = { ...context, selection: { ...selection, later: true as const } };
  const shown = await buildPage('flygtninge', asked, loaded.fingerprint);
  expect(shown.figures.every(({ kind, later }) => kind !== 'nothing' && later === true)).toBe(true);
  const alsoKnown = await buildPage('beskaeftigelse', asked, loaded.fingerprint);
  expect(alsoKnown.figures.some(({ later }) => later)).toBe(true);
  expect(alsoKnown.figures.some(({ kind, later }) => kind !== 'nothing' && !later)).toBe(true);
});

test('the minutes digit for digit: parts, of which, blanks, totals', async () => {
  const [weeks, table] = (await page('flygtninge', '575')) as [StackedPeriodsSpec, TableSpec];
  expect(weeks.totals.map(({ value }) => value)).toEqual([373, 381, 404]);
  expect(weeks.series.map(({ values }) => values.map(({ value }) => value))).toEqual([
    [353, 372, 397],
    [null, null, 2],
    [17, 7, 2],
    [3, 2, 3],
  ]);
  expect(weeks.ofWhich.map(({ values }) => values.map(({ value }) => value))).toEqual([[212, 224, 241]]);
  expect(
    table.table.rows.map(({ cells, emphasis }) => [
      emphasis,
      ...cells.slice(1).map((cell) => (typeof cell === 'string' ? cell : cell.value)),
    ]),
  ).toEqual([
    ['none', 353, 372, 397],
    ['part', 212, 224, 241],
    ['none', null, null, 2],
    ['none', 17, 7, 2],
    ['none', 3, 2, 3],
    ['total', 373, 381, 404],
  ]);
});

test('invented amounts say so, published ones do not', async () => {
  const examples = async (id: PageId) =>
    (await page(id, '575')).filter(({ example }) => example).map(({ id }) => id);
  expect(await examples('oekonomi')).toEqual([
    'budget-tabel',
    'budget-forbrug',
    'budget-aar',
    'budget-udgifter-indtaegter',
    'refusionsgrad',
  ]);
  expect(await examples('overblik')).toEqual(['overblik-afvigelse', 'overblik-refusionsgrad']);
  expect((await examples('ydelser')).filter((id) => id.startsWith('handicap'))).toEqual([
    'handicap-ordninger',
    'handicap-ordninger-indeks',
  ]);
  expect((await examples('planer')).filter((id) => /samarbejde|begivenheder|behandling/.test(id))).toEqual(
    [],
  );
  expect([...(await examples('flygtninge')), ...(await examples('beskaeftigelse'))]).toEqual([]);
});

test('one axis, one basis: every share says what it is a share of', async () => {
  for (const id of ids) {
    for (const spec of await page(id, '575')) {
      if (spec.unit.kind === 'share') expect(spec.basis, spec.id).toBeTruthy();
    }
  }
});

test('what the data offers to choose from', () => {
  expect(facts.defaults.own).toBe('575');
  expect(facts.newestAsOf).toBe(facts.asOfDates[0]);
  expect([...facts.asOfDates].sort().reverse()).toEqual(facts.asOfDates);
  expect([...facts.months].sort()).toEqual(facts.months);
  expect(facts.months).toContain('2022-10');
  expect(facts.areas.map(({ name }) => name)).toEqual(
    facts.areas.map(({ name }) => name).sort(new Intl.Collator('da').compare),
  );
  expect(facts.areas.map(({ code }) => code)).toEqual(expect.arrayContaining(['575', '621', '101']));
  expect(facts.sources.some(({ example }) => example)).toBe(true);
});
