import { beforeEach, expect, test } from 'vitest';
import { createTables } from '../../src/lib/db/create-tables';
import { packTable, type PackedTable } from '../../src/lib/db/packed-table';
import { beginStaging, dropStaged, stageRows } from '../../src/lib/db/staged';
import { withEngine } from '../engine';
import { typedTable } from './typed';

const engine = withEngine();

beforeEach(async () => {
  await createTables(engine());
  await dropStaged(engine(), 1);
});

function portion(persons: number[]): PackedTable {
  const row = (value: number) => ({
    area: '575',
    week: '2022-W42',
    status: 'arriving',
    persons: value,
    as_of: null,
  });
  return packTable(typedTable('refugee_counts', persons.map(row)));
}

const waiting = () =>
  engine()
    .query<{ persons: number }>('SELECT persons FROM staged_1 ORDER BY rowid')
    .then((rows) => rows.map(({ persons }) => persons));

test('portions are there when all of them are', async () => {
  const staging = await beginStaging(engine(), 1);
  await staging.append(portion([1, 2]));
  await expect(waiting()).rejects.toThrow(/staged_1/);
  await staging.append(portion([]));
  await staging.append(portion([3]));
  await staging.done();
  expect(await waiting()).toEqual([1, 2, 3]);
});

test('what waited before makes room, and nothing waits where the new rows never come', async () => {
  await stageRows(engine(), 1, portion([7]));
  const staging = await beginStaging(engine(), 1);
  await staging.append(portion([8]));
  await staging.undo();
  await expect(waiting()).rejects.toThrow(/staged_1/);
  await stageRows(engine(), 1, portion([9]));
  expect(await waiting()).toEqual([9]);
});

test('many rows come in several steps, and keep their order; given up half way, none are left', async () => {
  const many = (from: number) => portion(Array.from({ length: 90_000 }, (_, at) => from + at));
  const staging = await beginStaging(engine(), 1);
  for (let step = 0; step < 6; step++) await staging.append(many(step * 90_000));
  await staging.done();
  const [found] = await engine().query<{ rows: number; ordered: boolean }>(
    'SELECT count(*) AS rows, bool_and(persons = rowid) AS ordered FROM staged_1',
  );
  expect(found).toEqual({ rows: 540_000, ordered: true });
  const given = await beginStaging(engine(), 1);
  for (let step = 0; step < 6; step++) await given.append(many(0));
  await given.undo();
  await expect(waiting()).rejects.toThrow(/staged_1/);
});

test('rows that the engine cannot read leave nothing behind, and others go on', async () => {
  const broken = {
    ...portion([1]),
    bytes: new TextEncoder().encode('"575","2022-W42","arriving",mange,,,\n'),
  };
  await expect(stageRows(engine(), 1, broken)).rejects.toThrow(/mange/);
  await expect(waiting()).rejects.toThrow(/staged_1/);
  await stageRows(engine(), 1, portion([2]));
  expect(await waiting()).toEqual([2]);
});

test('what is the same in every row stands once', async () => {
  const whole = portion([4, 5]);
  const bytes = new TextEncoder().encode('4,\n5,\n');
  const constants = {
    area: '575',
    week: `2022-W42`,
    status: `it's "odd", \u00e6\n`,
    as_of: null,
    as_of_date: null,
  };
  await stageRows(engine(), 1, { ...whole, bytes, constants });
  const rows = await engine().query('SELECT area, status, persons, as_of FROM staged_1 ORDER BY rowid');
  expect(rows).toEqual(
    [4, 5].map((persons) => ({ area: '575', status: constants.status, persons, as_of: null })),
  );
});
