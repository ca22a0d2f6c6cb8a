import { beforeEach, describe, expect, test } from 'vitest';
import { createTables } from '../../src/lib/db/create-tables';
import { insertAreas } from '../../src/lib/db/insert-areas';
import { insertRows } from '../../src/lib/db/insert-rows';
import { insertTyped } from './insert-typed';
import { QueryError } from '../../src/lib/db/query-error';
import { recordImports, takeImportNumbers } from '../../src/lib/db/record-import';
import { tables } from '../../src/lib/schema/tables';
import { withEngine } from '../engine';
import { typedTable } from './typed';

const engine = withEngine();

beforeEach(() => createTables(engine()));

test('every table of the schema is there, and its known one too', async () => {
  const rows = await engine().query<{ name: string }>(
    'SELECT table_name AS name FROM duckdb_tables() UNION SELECT view_name FROM duckdb_views() WHERE NOT internal',
  );
  const names = Object.keys(tables).flatMap((name) => [name, `known_${name}`]);
  expect(rows.map((row) => row.name).sort()).toEqual([...names, 'areas', 'imports'].sort());
});

test('numbers, missing numbers, dates, integers and texts arrive as what they are', async () => {
  const amounts = {
    original: 1234.5,
    adjusted: 0,
    spent: { missing: 'divided_by_zero' },
    forecast: null,
  } as const;
  const line = { area: '575', year: 2022, month: 12, function: '5.57.71', kind: 'U', name: '', ...amounts };
  await insertTyped(engine(), typedTable('budget_lines', [{ ...line, as_of: '2022-12' }]), 7);
  const rows = await engine().query(
    'SELECT * EXCLUDE (known_until) REPLACE (as_of_date::VARCHAR AS as_of_date) FROM budget_lines',
  );
  expect(rows).toEqual([
    {
      ...line,
      original_missing: null,
      adjusted_missing: null,
      spent: null,
      spent_missing: 'divided_by_zero',
      forecast_missing: 'blank',
      as_of: '2022-12',
      as_of_date: '2022-12-31',
      import_id: 7,
    },
  ]);
});

test('an empty text is not a missing text', async () => {
  const observation = { area: '575', period: '2022', measure: 'unemployed', adjustment: 'actual', value: 1 };
  await insertTyped(
    engine(),
    typedTable('observations', [
      { ...observation, group: '', unit: null },
      { ...observation, group: null, unit: '' },
    ]),
    1,
  );
  const rows = await engine().query('SELECT "group", unit FROM observations ORDER BY "group" NULLS LAST');
  expect(rows).toEqual([
    { group: '', unit: null },
    { group: null, unit: '' },
  ]);
});

describe('whatever a cell holds stays data', () => {
  const hostile = [
    `'); DROP TABLE pools; --`,
    `"quoted", and ""doubled""`,
    'a line\nand another\r\nand a third\rand a fourth',
    'before\0after',
    'C:\\temp\\\\',
    `=cmd|' /C calc'!A0`,
    '<img src=x onerror=alert(1)>',
    '  padded  ',
    'NULL',
    '$own; $1',
    'Ærø – 😀 \u0301',
    ';,\t|',
    'x'.repeat(1_000_000),
    '"'.repeat(1_000_000),
  ];

  test('and survives unchanged beside its neighbours', async () => {
    const rows = hostile.map((note, index) => ({
      area: '575',
      project: String(index).padStart(2, '0'),
      status: 'running',
      partners: note,
      note,
    }));
    await insertTyped(engine(), typedTable('pools', rows), 1);
    const stored = await engine().query('SELECT partners, note FROM pools ORDER BY project');
    expect(stored.length).toBe(hostile.length);
    stored.forEach((row, index) => {
      expect(row['note'] === hostile[index], hostile[index]!.slice(0, 40)).toBe(true);
      expect(row['partners'] === hostile[index]).toBe(true);
    });
  });

  test('and so do names of columns and tables', async () => {
    const name = `a"; DROP TABLE pools; --'`;
    await engine().query(`CREATE TABLE "a""; DROP TABLE pools; --'" ("a""; DROP TABLE pools; --'" VARCHAR)`);
    await insertRows(engine(), name, [{ name, type: 'VARCHAR' }], [['x']]);
    expect(await engine().query(`SELECT * FROM "a""; DROP TABLE pools; --'"`)).toEqual([{ [name]: 'x' }]);
    expect(await engine().query('SELECT count(*) AS rows FROM pools')).toEqual([{ rows: 0 }]);
  });
});

test('what does not fit is refused whole, and leaves nothing behind', async () => {
  const rates = typedTable('reimbursement_rates', [
    { valid_from: '2016', weeks_from: 1, rate: 80 },
    { valid_from: '2016', weeks_from: 'five', rate: 40 },
  ]);
  await expect(insertTyped(engine(), rates, 1)).rejects.toThrow(QueryError);
  expect(await engine().query('SELECT count(*) AS rows FROM reimbursement_rates')).toEqual([{ rows: 0 }]);
});

test('no rows are no error', async () => {
  await insertTyped(engine(), typedTable('outcomes', []), 1);
  expect(await engine().query('SELECT count(*) AS rows FROM outcomes')).toEqual([{ rows: 0 }]);
});

test('imports are numbered upwards and remember their file', async () => {
  expect(await takeImportNumbers(engine(), 1)).toEqual([1]);
  const record = { layout: 'plain', file: 'a.csv', title: 'A', source: 'B', asOf: '2022-12', rowCount: 3 };
  const more = { table: 'pools', asOfDate: '2022-12-31', example: false, own: true };
  await recordImports(engine(), new Map([[1, { ...record, ...more }]]));
  expect(await takeImportNumbers(engine(), 3)).toEqual([2, 3, 4]);
  const rows = await engine().query(
    'SELECT file, as_of_date::VARCHAR AS day, example, own, row_count FROM imports',
  );
  expect(rows).toEqual([{ file: 'a.csv', day: '2022-12-31', example: false, own: true, row_count: 3 }]);
});

test('areas replace the areas before them', async () => {
  const vejen = {
    code: '575',
    name: 'Vejen',
    kind: 'municipality',
    region: 'R',
    landsdel: 'L',
    group: 'G',
  } as const;
  await insertAreas(engine(), [vejen]);
  await insertAreas(engine(), [vejen, { ...vejen, code: '000', kind: 'country', region: null }]);
  expect(await engine().query('SELECT code, region FROM areas ORDER BY code')).toEqual([
    { code: '000', region: null },
    { code: '575', region: 'R' },
  ]);
});
