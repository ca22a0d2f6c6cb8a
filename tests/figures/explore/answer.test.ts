import { expect, test } from 'vitest';
import { isSpec } from '../../../src/lib/charts/is-spec';
import type { Answer } from '../../../src/lib/db/explore/ask-freely';
import { tablesIn } from '../../../src/lib/db/explore/tables-in';
import { answerSpecs } from '../../../src/lib/figures/explore/answer';
import type { Asking } from '../../../src/lib/figures/explore/asking';

const asking: Asking = {
  sql: 'SELECT period, area, value FROM known_observations',
  own: 'Vejen',
  ownCode: '575',
  compare: ['621'],
  areaName: (code) => ({ '575': 'Vejen', '621': 'Kolding', '000': 'Hele landet' })[code],
  setPer: '2026-08-22',
};

const star = { source: 'STAR', title: 'A', example: false, as_of: '2026-02' };
const invented = { source: 'Eksempeltal', title: 'B', example: true, as_of: '2026-01-10' };

const number = (name: string) => ({ name, kind: 'number' as const, type: 'DOUBLE' });
const text = (name: string) => ({ name, kind: 'text' as const, type: 'VARCHAR' });
const kinds = (answer: Answer, more: Partial<Asking> = {}) =>
  answerSpecs(answer, { ...asking, ...more }).map(({ kind }) => kind);

const byArea: Answer = {
  columns: [text('period'), text('area'), number('value')],
  rows: [
    ['2026-01', '575', 1.5],
    ['2026-02', '575', null],
    ['2026-01', '000', 2],
    ['2026-02', '000', 2.5],
  ],
  cut: false,
  origin: { sources: [star], exact: true },
};

test('periods, areas and one number are lines, with the table that they came from', () => {
  const [chart, table] = answerSpecs(byArea, asking);
  expect([chart?.kind, table?.kind]).toEqual(['lines', 'table']);
  expect(isSpec(chart) && isSpec(table)).toBe(true);
  if (chart?.kind !== 'lines') throw new Error('no lines');
  expect(chart.series.map(({ label, role }) => [label, role])).toEqual([
    ['Vejen', 'own'],
    ['Hele landet', 'country'],
  ]);
  // a blank is not 0
  expect(chart.series[0]?.points[1]?.y).toEqual({ value: null, missing: 'blank' });
  expect(chart.sources).toEqual(['STAR']);
  expect(chart.example).toBe(false);
  expect(chart.asOf).toBe('2026-02');
});

test('one period of several areas is bars', () => {
  const rows = byArea.rows.filter(([period]) => period === '2026-01');
  expect(kinds({ ...byArea, rows })).toEqual(['ranked-bars', 'table']);
});

test('what could be several things at one point is a table only', () => {
  expect(kinds({ ...byArea, rows: [...byArea.rows, ['2026-01', '575', 3]] })).toEqual(['table']);
  expect(
    kinds({ ...byArea, columns: [text('period'), number('a'), number('b')], rows: [['2026-01', 1, 2]] }),
  ).toEqual(['table']);
  expect(kinds(byArea, { picture: 'table' })).toEqual(['table']);
  expect(kinds({ ...byArea, cut: true })).toEqual(['table']);
});

test('nothing is a sentence, and what is cut off is said', () => {
  expect(kinds({ ...byArea, rows: [] })).toEqual(['nothing']);
  const [table] = answerSpecs({ ...byArea, cut: true }, asking);
  expect(table?.notes.join(' ')).toContain('flere rækker end de 10.000');
});

test('invented amounts are called so in every medium, and only where they are meant', () => {
  const from = (sources: (typeof star)[], exact: boolean) =>
    answerSpecs({ ...byArea, origin: { sources, exact } }, asking)[0];
  const whole = from([invented], false);
  expect([whole?.example, whole?.exampleOf]).toEqual([true, undefined]);
  expect(whole?.notes.join(' ')).toContain('Kilder og opgørelsesdag gælder alle tal i de tabeller');
  expect(from([star, invented], false)?.exampleOf).toBe('nogle af tabellens tal');
  const own = from([star, invented], true);
  expect([own?.exampleOf, own?.asOf]).toEqual(['nogle af tallene', '2026-02']);
  expect(own?.notes.join(' ')).not.toContain('Kilder og opgørelsesdag');
});

test('the tables that a question names', () => {
  expect(tablesIn('FROM known_pools JOIN areas USING (area)')).toEqual(['pools']);
});

test('the table names fields and areas in Danish, and keeps the names that the question gave', () => {
  const table = answerSpecs({ ...byArea, columns: [text('period'), text('area'), number('tal')] }, asking).at(
    -1,
  );
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.table.columns.map(({ label }) => label)).toEqual(['Periode', 'Område', 'tal']);
  expect(table.table.rows.map(({ cells }) => cells[1])).toContain('Hele landet');
});

test('years are names: no dot in them', () => {
  const [table] = answerSpecs(
    { columns: [number('year'), number('spent')], rows: [[2026, 1000]], cut: false, origin: byArea.origin },
    asking,
  );
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.table.rows[0]?.cells).toEqual(['2026', { value: 1000 }]);
});
