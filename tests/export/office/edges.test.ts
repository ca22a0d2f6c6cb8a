import { describe, expect, test } from 'vitest';
import type { ChartSpec, Value } from '../../../src/lib/charts/chart-spec';
import { documentOf } from '../../../src/lib/export/docx/document';
import type { Paper, Progress } from '../../../src/lib/export/paper';
import { deckOf } from '../../../src/lib/export/pptx/deck';
import { fixtures } from '../../charts/fixtures/all';
import { onePoint, twelve } from '../../charts/fixtures/lines';
import { oneBar, rankedOdd } from '../../charts/fixtures/rows';
import { numbersOf } from './numbers-of';
import { documentIn } from './read/document';
import { slidesOf } from './read/deck';
import { all } from './read/xml';

const paperOf = (...specs: ChartSpec[]): Paper => ({
  title: 'Møde',
  lines: ['Vejen'],
  figures: specs.map((spec) => ({ spec })),
  brand: { color: null, logo: null },
});
const slides = async (...specs: ChartSpec[]) => (await slidesOf(await deckOf(paperOf(...specs)))).slides;
const noPicture = () => Promise.resolve(null);
const isNone = (values: (number | null)[]) => values.every((value) => value === null);
const saysNothing = (table: string[][]) =>
  table.slice(1).every((row) => row.slice(1).every((cell) => cell === ''));

/** Every value gone for a reason, and what was projected from them; what is no `Value` stays. */
function without<T>(spec: T, missing: Value['missing'], key = ''): T {
  if (Array.isArray(spec)) return spec.map((item: unknown) => without(item, missing, key)) as T;
  if (spec === null || typeof spec !== 'object') return spec;
  if ('value' in spec && key !== 'reference' && typeof spec.value !== 'object')
    return { ...spec, value: null, missing };
  if ('min' in spec && 'max' in spec) return { min: null, max: null, missing } as T;
  return Object.fromEntries(
    Object.entries(spec)
      .filter(([name]) => name !== 'projection')
      .map(([name, inner]) => [name, without(inner, missing, name)]),
  ) as T;
}

describe('nothing to show', () => {
  const drawn = fixtures.filter(({ kind }) => kind !== 'range-timeline');
  const empty = drawn.filter((spec) =>
    numbersOf(spec).every(({ values, chartOnly }) => chartOnly || isNone(values)),
  );
  const gone = drawn.map((spec) => without(spec, 'blank'));

  test.each([...empty, ...gone].map((spec, at) => [at, spec.id, spec] as const))(
    '%i %s: a sentence, no chart',
    async (_, __, spec) => {
      const made = await slides(spec);
      expect(made.flatMap(({ charts }) => charts)).toEqual([]);
      const tables = made.flatMap((slide) => slide.tables);
      // a long table is one table on several slides
      const whole = [[], ...tables.flatMap(([, ...rows]) => rows)];
      expect(tables.length > 0 && saysNothing(whole)).toBe(false);
      if (tables.length === 0) expect(made[0]!.texts).toContain('Der er ingen tal at vise.');
      const document = await documentIn(await documentOf(paperOf(spec), noPicture));
      expect(document.tables.filter(saysNothing)).toEqual([]);
      expect(document.paragraphs.some(({ style, text }) => style === '' && /[.]$/.test(text))).toBe(true);
    },
  );

  test('the empty fixtures are among them', () => {
    const ids = ['tom-linje', 'tom-rang', 'tomme-par', 'tomt-budget', 'tom-soejle'];
    expect(empty.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test('a paper without figures is a file too', async () => {
    expect((await slides()).length).toBe(1);
    expect((await documentIn(await documentOf(paperOf(), noPicture))).paragraphs.length).toBeGreaterThan(3);
  });
});

test('one point is drawn as a dot, with its number', async () => {
  const [slide] = await slides(onePoint);
  const [chart] = slide!.charts;
  expect(chart!.series.map(({ values }) => values)).toEqual([[79], [57]]);
  expect(all(chart!.xml, 'c:symbol').map(({ attributes }) => attributes['val'])).toEqual([
    'circle',
    'circle',
  ]);
  expect((await slides(oneBar))[0]!.charts[0]!.series[0]!.values.length).toBe(1);
});

test('twelve lines are told apart by colour or stroke', async () => {
  const [slide] = await slides(twelve);
  const looks = all(slide!.charts[0]!.xml, 'c:ser').map((series) => {
    const line = all(series, 'a:ln')[0]!;
    const [color, dash] = [all(line, 'a:srgbClr')[0], all(line, 'a:prstDash')[0]];
    return `${color?.attributes['val']} ${dash?.attributes['val']}`;
  });
  expect(looks.length).toBe(12);
  expect(new Set(looks).size).toBe(12);
});

test('long Danish names stand whole in the chart', async () => {
  const name = 'Arbejdsmarkedsuddannelser og særlige kompetencegivende forløb';
  expect((await slides(rankedOdd))[0]!.charts[0]!.categories).toContain(name);
});

describe.each([
  ['slides', (paper: Paper, progress: Progress) => deckOf(paper, progress)],
  ['documents', (paper: Paper, progress: Progress) => documentOf(paper, noPicture, progress)],
])('%s', (_, make) => {
  const paper = paperOf(...fixtures.slice(0, 5));

  test('tell of every figure, from one', async () => {
    const told: number[] = [];
    await make(paper, { onfigure: (number) => told.push(number) });
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  test('stop at once with the reason they were given', async () => {
    const stop = new AbortController();
    const reason = new Error('Afbrudt');
    const told: number[] = [];
    const onfigure = (number: number) => {
      told.push(number);
      if (number === 3) stop.abort(reason);
    };
    await expect(make(paper, { signal: stop.signal, onfigure })).rejects.toBe(reason);
    expect(told).toEqual([1, 2, 3]);
    await expect(make(paper, { signal: stop.signal })).rejects.toBe(reason);
  });
});
