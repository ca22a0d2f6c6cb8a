import { join } from 'node:path';
import { expect, test } from 'vitest';
import type {
  PartsOfWholeSpec,
  RankedBarsSpec,
  StackedPeriodsSpec,
  TableSpec,
  Value,
} from '../../src/lib/charts/chart-spec';
import type { PageId } from '../../src/lib/figures/figure';
import { buildPage, pages } from '../../src/lib/figures/pages';
import { takeaway } from '../../src/lib/narrate/takeaway';
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
  expect(await examples('ydelser')).toEqual((await page('ydelser', '575')).map(({ id }) => id));
  expect(await examples('overblik')).toEqual(['overblik-afvigelse', 'overblik-refusionsgrad']);
  expect(await examples('flygtninge')).toEqual([
    'boliger-steder',
    'boliger-fremskrivning',
    'boliger-optaget',
    'boliger-ledige',
    'boliger-tilgang',
  ]);
  expect([...(await examples('beskaeftigelse')), ...(await examples('puljer'))]).toEqual([]);
  expect((await examples('planer')).filter((id) => /samarbejde|begivenheder|behandling/.test(id))).toEqual(
    [],
  );
});

test('90 of 404, and the share says what it is a share of', async () => {
  const spec = (await page('flygtninge', '575')).find(
    ({ id }) => id === 'flygtninge-eget-valg',
  ) as RankedBarsSpec;
  expect(spec.bars.map(({ value }) => value.value)).toEqual([404, 90]);
  expect(spec.basis).toBe('alle flygtninge i ugeopgørelsen');
  expect(takeaway(spec).replaceAll('\u00a0', ' ')).toContain('90 af 404 flygtninge');
});

test('the example numbers of the housing are what the minutes say in words', async () => {
  const specs = await page('flygtninge', '575', '2023-01-24');
  const { table } = specs.find(({ id }) => id === 'boliger-steder') as TableSpec;
  const free = table.rows.map(({ cells }) => [cells[0], (cells[3] as Value).value]);
  expect(free).toEqual([
    ['Brørup', 3],
    ['Egely', 0],
    ['Holsted', 2],
    ['Lindknud', 2],
    ['I alt', 7],
  ]);
  const arrivals = specs.find(({ id }) => id === 'boliger-tilgang') as TableSpec;
  expect(arrivals.table.rows.map(({ cells }) => (cells[2] as Value).value)).toEqual([381 - 373, 404 - 381]);
});

test('a projection is nowhere but in its own figure', async () => {
  for (const id of ids) {
    for (const spec of await page(id, '575')) {
      if (spec.id === 'boliger-fremskrivning') continue;
      expect('projection' in spec, spec.id).toBe(false);
      expect(JSON.stringify(spec), spec.id).not.toContain('2023-W02');
    }
  }
});

test('Kolding AKTIV: 48, of them 13, 11, 4 and 5-6; a derived rest of 14-15', async () => {
  const spec = (await page('puljer', '621')).find(
    ({ id }) => id === 'indsatser-resultater',
  ) as PartsOfWholeSpec;
  const [group] = spec.groups;
  expect(group?.whole.value).toEqual({ min: 48, max: 48 });
  expect(group?.parts.map(({ value, derived }) => [value.min, value.max, derived])).toEqual([
    [13, 13, undefined],
    [11, 11, undefined],
    [5, 6, undefined],
    [4, 4, undefined],
    [14, 15, true],
  ]);
  expect(spec.sources.join()).toContain('23. november 2021');
  expect(spec.example).toBe(false);
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
