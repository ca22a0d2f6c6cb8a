import { expect, test } from 'vitest';
import type { LinesSpec, TableSpec } from '../../src/lib/charts/chart-spec';
import { ukrainiansRevisions } from '../../src/lib/figures/beskaeftigelse/revisions';
import { revisionsTable } from '../../src/lib/figures/beskaeftigelse/revisions-table';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const said = (area: string, period: string, value: number, as_of: string) =>
  observation('ukrainians_employed', area, period, value, as_of);

const statements = [
  said('000', '2022-06', 2724, '2022-07'),
  said('000', '2022-06', 3410, '2022-08-20'),
  said('000', '2022-07', 4258, '2022-08-20'),
  said('000', '2024-01', 11126, '2024-02-20'),
  said('000', '2024-01', 11100, '2024-02-24'),
];

const engine = withEngine();
const load = (rows = statements) => loadImports(engine(), { table: 'observations', rows });

test('one line for every month that was corrected; rounding is not a correction', async () => {
  await load();
  const spec = (await ukrainiansRevisions(contextFor(engine()))) as LinesSpec;
  expect(spec.x).toBe('as-of');
  expect(spec.subject).toContain('hele landet');
  expect(spec.series.map(({ label, points }) => [label, points])).toEqual([
    [
      'juni 2022',
      [
        { x: '2022-07-31', y: { value: 2724 } },
        { x: '2022-08-20', y: { value: 3410 } },
      ],
    ],
  ]);
});

test('the own area comes first where it has corrections', async () => {
  await load([
    ...statements,
    said('575', '2022-11', 110, '2022-12-18'),
    said('575', '2022-11', 118, '2023-01-08'),
  ]);
  const spec = (await ukrainiansRevisions(contextFor(engine()))) as LinesSpec;
  expect(spec.subject).toContain('Vejen');
  expect(spec.series.map(({ id }) => id)).toEqual(['2022-11']);
});

test('what was not yet said is not shown', async () => {
  await load();
  expect(await ukrainiansRevisions(contextFor(engine(), { setPer: '2022-08-19' }))).toMatchObject({
    kind: 'nothing',
    sentence: 'Ingen af tallene er rettet',
  });
});

test('the table tells a correction from a rounding', async () => {
  await load();
  const { table } = (await revisionsTable(contextFor(engine()))) as TableSpec;
  expect(table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['Hele landet, juni 2022', 'juli 2022', { value: 2724 }],
    ['Hele landet, juni 2022', '20. august 2022', { value: 3410, note: 'rettet fra 2.724' }],
    ['Hele landet, juli 2022', '20. august 2022', { value: 4258 }],
    ['Hele landet, januar 2024', '20. februar 2024', { value: 11126 }],
    ['Hele landet, januar 2024', '24. februar 2024', { value: 11100, note: 'som 11.126, afrundet' }],
  ]);
});
