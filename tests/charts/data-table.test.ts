import { expect, test } from 'vitest';
import type { NothingSpec, TableSpec, TileSpec } from '../../src/lib/charts/chart-spec';
import { tableOf } from '../../src/lib/charts/data-table';
import { base } from './fixtures/base';
import { fixtures } from './fixtures/all';
import { revisions, unemployment, years } from './fixtures/lines';
import { accounts, pairsOdd, progress, rankedOdd } from './fixtures/rows';
import { manyWeeks, refugees } from './fixtures/stacked';
import { openEnds, pools } from './fixtures/timeline';

test('the weekly table is the minutes’ table, with parts and the total', () => {
  const { columns, rows } = tableOf(refugees);
  expect(columns.map(({ label }) => label)).toEqual([
    'Status',
    'Uge 42 (17.-23. okt. 2022)',
    'Uge 47 (21.-27. nov. 2022)',
    'Uge 1 (2.-8. jan. 2023)',
  ]);
  const numbers = rows.map(({ cells, emphasis }) => [
    emphasis,
    ...cells.map((cell) => (typeof cell === 'string' ? cell : cell.value)),
  ]);
  expect(numbers).toEqual([
    ['none', 'Opholdstilladelse', 353, 372, 397],
    ['part', 'heraf 18-64 år', 212, 224, 241],
    ['none', 'Ankommer', null, null, 2],
    ['none', 'Afventer biometri', 17, 7, 2],
    ['none', 'Besøgsvisum', 3, 2, 3],
    ['total', 'I alt', 373, 381, 404],
    ['part', 'heraf bosat efter eget valg', null, null, 90],
  ]);
  expect(rows[2]?.cells[1]).toEqual({ value: null, missing: 'blank' });
});

test('many periods stand in rows', () => {
  const { columns, rows } = tableOf(manyWeeks);
  // the period, the statuses, the total, and what happened
  expect(columns).toHaveLength(1 + 7 + 1 + 1);
  expect(rows).toHaveLength(60);
  expect(rows.at(-1)?.cells[1]).toMatchObject({ provisional: true });
});

test('lines: a row per place on the axis, a column per line', () => {
  const { columns, rows } = tableOf(unemployment);
  expect(columns.map(({ label }) => label)).toEqual(['Periode', 'Vejen', 'Hele landet']);
  expect(rows).toHaveLength(60);
  expect(rows[16]?.cells).toEqual(['December 2022', { value: 1.4 }, { value: 2.4 }]);
});

test('a line without a point there leaves the cell empty', () => {
  expect(tableOf(years).rows[11]?.cells).toEqual(['December', { value: 299_047 }, { value: 317_047 }, '']);
  expect(tableOf(revisions).rows.map(({ cells }) => cells[0])).toEqual([
    '31. juli 2022',
    '20. august 2022',
    '30. september 2022',
  ]);
});

test('ranked bars keep reasons and provisional marks', () => {
  const { rows } = tableOf(rankedOdd);
  expect(rows[1]?.cells).toEqual(['Vejen', { value: 910, provisional: true }]);
  expect(rows[5]?.cells).toEqual(['Samsø', { value: null, missing: 'withheld' }]);
});

test('pairs give the difference in its own unit, or why there is none', () => {
  expect(tableOf(accounts).rows[2]?.cells[3]).toEqual({ value: -788 });
  const { columns, rows } = tableOf(pairsOdd);
  expect(columns[3]?.unit).toEqual({ name: 'procentpoint', kind: 'count', decimals: 1 });
  expect(rows[1]?.cells[3]).toEqual({ value: null, missing: 'withheld' });
  expect(rows[2]?.cells[3]).toEqual({ value: null, missing: 'not_available' });
});

test('shares of budgets are unrounded, and the total is marked', () => {
  const { rows } = tableOf(progress);
  expect(rows[2]?.cells[3]).toEqual({ value: (100 * 51_040) / 57_537 });
  expect(rows.at(-1)?.emphasis).toBe('total');
  expect(rows[6]?.cells[3]).toEqual({ value: null, missing: 'divided_by_zero' });
});

test('a timeline keeps what people wrote', () => {
  const { columns, rows } = tableOf(pools);
  expect(columns.map(({ label }) => label)).toEqual(['Projekt', 'Status', 'Start', 'Slut', 'Bemærkning']);
  expect(rows[0]?.cells.slice(1)).toEqual(['I gang', 'Ikke oplyst', 'foråret 2023', '']);
  expect(tableOf(openEnds).columns).toHaveLength(4);
});

test('a tile gives its history, a table itself, and nothing is empty', () => {
  const tile: TileSpec = {
    ...base,
    kind: 'tile',
    href: '/flygtninge/',
    period: '2023-W01',
    value: { value: 404 },
    betterIs: 'neither',
    change: null,
    sinceMeeting: null,
    country: null,
    history: [
      { period: '2022-W47', value: { value: 381 } },
      { period: '2023-W01', value: { value: 404 } },
    ],
  };
  expect(tableOf(tile).rows.map(({ cells }) => cells[1])).toEqual([{ value: 381 }, { value: 404 }]);
  const table: TableSpec = { ...base, kind: 'table', table: tableOf(tile) };
  expect(tableOf(table).rows).toEqual(table.table.rows);
  const nothing: NothingSpec = {
    ...base,
    kind: 'nothing',
    sentence: 'Ingen tal for Kolding',
    laterSetPer: null,
  };
  expect(tableOf(nothing)).toEqual({ caption: 'Tal for Vejen. Personer', columns: [], rows: [] });
});

test('every row is as wide as its head', () => {
  for (const spec of fixtures) {
    const { columns, rows } = tableOf(spec);
    for (const { cells } of rows) expect(cells, spec.id).toHaveLength(columns.length);
  }
});
