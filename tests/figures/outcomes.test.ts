import { expect, test } from 'vitest';
import type { LinesSpec, PartsOfWholeSpec } from '../../src/lib/charts/chart-spec';
import { programmeOutcomes } from '../../src/lib/figures/puljer/outcomes';
import { outcomesOverTime } from '../../src/lib/figures/puljer/outcomes-over-time';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';

const engine = withEngine();

function stage(
  counted: string,
  name: string,
  persons: number | [number, number],
  as_of: string,
  whole = true,
) {
  const [persons_min, persons_max] = typeof persons === 'number' ? [persons, persons] : persons;
  const part_of = whole ? null : 'Har været i kontakt';
  return { area: '621', programme: 'AKTIV', stage: name, counted, persons_min, persons_max, part_of, as_of };
}

const october = [
  stage('2021-10', 'Har været i kontakt', 48, '2021-11-23'),
  stage('2021-10', 'i job', [5, 6], '2021-11-23', false),
];
const april = [
  stage('2022-04', 'Har været i kontakt', 60, '2022-05-10'),
  stage('2022-04', 'i job', 20, '2022-05-10', false),
];

const load = () =>
  loadImports(engine(), { table: 'outcomes', rows: october }, { table: 'outcomes', rows: april });

test('the newest count that was known is shown, the others over time', async () => {
  await load();
  const now = (await programmeOutcomes(contextFor(engine(), { own: '621' }))) as PartsOfWholeSpec;
  expect(now.groups.map(({ period, whole }) => [period, whole.value])).toEqual([
    ['2022-04', { min: 60, max: 60 }],
  ]);
  const time = (await outcomesOverTime(contextFor(engine(), { own: '621' }))) as LinesSpec;
  expect(time.series.map(({ label, points }) => [label, ...points.map(({ x, y }) => [x, y.value])])).toEqual([
    ['Har været i kontakt', ['2021-10', 48], ['2022-04', 60]],
    ['i job (mindst)', ['2021-10', 5], ['2022-04', 20]],
    ['i job (højst)', ['2021-10', 6], ['2022-04', 20]],
  ]);
});

test('as known before the second count there is the first, and one count is no course', async () => {
  await load();
  const context = contextFor(engine(), { own: '621', setPer: '2022-01-01' });
  const now = (await programmeOutcomes(context)) as PartsOfWholeSpec;
  expect(now.groups.map(({ period }) => period)).toEqual(['2021-10']);
  expect(await outcomesOverTime(context)).toMatchObject({
    kind: 'nothing',
    sentence: 'Der er kun én opgørelse (oktober 2021), så udviklingen kan ikke vises',
  });
});

test('another municipality has a sentence', async () => {
  await load();
  for (const build of [programmeOutcomes, outcomesOverTime])
    expect(await build(contextFor(engine()))).toMatchObject({
      kind: 'nothing',
      sentence: 'Ingen tal for Vejen',
    });
});
