import { beforeEach, expect, test } from 'vitest';
import { compareStaged } from '../../src/lib/db/compare-staged';
import { createTables } from '../../src/lib/db/create-tables';
import { insertTyped } from './insert-typed';
import { refreshKnown } from '../../src/lib/db/known';
import { packTable } from '../../src/lib/db/packed-table';
import { dropStaged, stageRows, storeStaged } from '../../src/lib/db/staged';
import type { TableName } from '../../src/lib/schema/table-schema';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { typedTable } from './typed';

const engine = withEngine();

beforeEach(() => createTables(engine()));

type Count = [week: string, status: string, persons: Cell];

function weeks(asOf: string | null, counts: Count[]) {
  return typedTable(
    'refugee_counts',
    counts.map(([week, status, persons]) => ({ area: '575', week, status, persons, as_of: asOf })),
  );
}

async function load(importId: number, asOf: string | null, counts: Count[]) {
  await insertTyped(engine(), weeks(asOf, counts), importId);
  await refreshKnown(engine(), ['refugee_counts']);
}

async function compare(asOf: string | null, counts: Count[], replaces: number | null = null, importId = 9) {
  await stageRows(engine(), 1, packTable(weeks(asOf, counts)));
  return compareStaged(engine(), { id: 1, table: 'refugee_counts', importId, replaces });
}

const blank: Cell = { missing: 'blank' };
const first: Count[] = [
  ['2022-W42', 'residence_permit', 353],
  ['2022-W42', 'biometrics', 17],
  ['2022-W47', 'residence_permit', 372],
];

test('new, changed with old and new, unchanged', async () => {
  await load(1, '2022-11-28', first);
  const found = await compare('2023-01-09', [
    ['2022-W47', 'residence_permit', 373],
    ['2023-W01', 'residence_permit', 397],
  ]);
  expect(found).toEqual({
    added: 1,
    changed: 1,
    unchanged: 0,
    gone: 0,
    changes: [
      {
        kind: 'changed',
        key: { area: '575', week: '2022-W47', status: 'residence_permit' },
        values: [{ field: 'persons', before: 372, after: 373 }],
      },
    ],
  });
});

test('the same file again changes nothing, and nothing is stored by asking', async () => {
  await load(1, '2022-11-28', first);
  expect(await compare('2022-11-28', first)).toMatchObject({ added: 0, changed: 0, unchanged: 3, gone: 0 });
  expect(await engine().query('SELECT count(*) AS rows FROM refugee_counts')).toEqual([{ rows: 3 }]);
  const left = await engine().query(
    "SELECT table_name AS name FROM duckdb_tables() WHERE table_name LIKE 'co%ed_%'",
  );
  expect(left).toEqual([]);
});

test('a row that the newer count spans and has not is gone', async () => {
  await load(1, '2022-11-28', first);
  const found = await compare('2023-01-09', [
    ['2022-W42', 'residence_permit', 353],
    ['2022-W47', 'biometrics', 7],
    ['2022-W47', 'residence_permit', 372],
  ]);
  expect(found).toMatchObject({ added: 1, changed: 0, unchanged: 2, gone: 1 });
  expect(found.changes).toEqual([
    {
      kind: 'gone',
      key: { area: '575', week: '2022-W42', status: 'biometrics' },
      values: [{ field: 'persons', before: 17, after: null }],
    },
  ]);
});

test('a blank is a statement in the weekly count and not 0', async () => {
  await load(1, '2022-11-28', first);
  const { changes } = await compare('2023-01-09', [['2022-W42', 'biometrics', blank]]);
  expect(changes[0]?.values).toEqual([
    { field: 'persons', before: 17, after: null },
    { field: 'persons_missing', before: null, after: 'blank' },
  ]);
});

test('an older count changes nothing of what is known now', async () => {
  await load(1, '2022-11-28', first);
  const found = await compare('2022-10-31', [['2022-W42', 'residence_permit', 340]]);
  expect(found).toMatchObject({ added: 0, changed: 0, unchanged: 1, gone: 0, changes: [] });
});

test('what a replaced import said alone is gone, what an older one said comes back', async () => {
  await load(1, '2022-10-31', [['2022-W42', 'residence_permit', 340]]);
  await load(2, '2022-11-28', first);
  const found = await compare('2022-11-28', [['2022-W47', 'residence_permit', 372]], 2);
  expect(found).toMatchObject({ added: 0, changed: 1, unchanged: 1, gone: 1 });
  expect(found.changes.map(({ kind, key, values }) => [kind, key['status'], values[0]?.after])).toEqual([
    ['changed', 'residence_permit', 340],
    ['gone', 'biometrics', null],
  ]);
});

test('comparing says what storing does', async () => {
  await load(1, '2022-11-28', first);
  const next: Count[] = [
    ['2022-W42', 'residence_permit', 350],
    ['2022-W47', 'residence_permit', 372],
    ['2023-W01', 'visitor_visa', 3],
  ];
  const found = await compare('2023-01-09', next);
  await storeStaged(engine(), 1, 'refugee_counts', 9);
  await dropStaged(engine(), 1);
  await refreshKnown(engine(), ['refugee_counts']);
  const now = await engine().query(
    'SELECT week, status, persons FROM known_refugee_counts WHERE known_until IS NULL ORDER BY ALL',
  );
  expect(now.map((row) => Object.values(row))).toEqual([
    ['2022-W42', 'biometrics', 17],
    ['2022-W42', 'residence_permit', 350],
    ['2022-W47', 'residence_permit', 372],
    ['2023-W01', 'visitor_visa', 3],
  ]);
  expect(found).toMatchObject({ added: 1, changed: 1, unchanged: 1, gone: 0 });
});

test.each<[TableName, Record<string, Cell>]>([
  ['pools', { area: '575', project: 'Jobrotation', status: 'running', amount: { missing: 'blank' } }],
  ['outcomes', { area: '575', programme: 'AKTIV', stage: 'contact', counted: '2021-10-31' }],
  ['budget_lines', { area: '575', year: 2022, month: 12, function: '5.57.71', kind: 'U', spent: 1.5 }],
])('every kind of table can be compared: %s', async (table, row) => {
  const typed = typedTable(table, [{ ...row, as_of: '2022-12-31' }]);
  await stageRows(engine(), 2, packTable(typed));
  const request = { id: 2, table, importId: 9, replaces: null };
  expect(await compareStaged(engine(), request)).toMatchObject({ added: 1, changed: 0, gone: 0 });
  await storeStaged(engine(), 2, table, 9);
  await refreshKnown(engine(), [table]);
  expect(await compareStaged(engine(), request)).toMatchObject({ added: 0, unchanged: 1, gone: 0 });
});
