import { expect, test } from 'vitest';
import { createTables } from '../../src/lib/db/create-tables';
import type { Engine } from '../../src/lib/db/engine';
import { loadTyped, removeImport } from '../../src/lib/pipeline/load';
import { understandFile } from '../../src/lib/pipeline/understand-file';
import { testAreas } from '../schema/test-areas';
import { withEngine } from '../engine';
import { hostileFiles } from './hostile-files';

const weeks = new TextEncoder().encode(
  ';Antal personer;\n;Uge 1, 2023;Uge 2, 2023\nPersoner med opholdstilladelse i Vejen Kommune;397;410\n',
);
const context = { areas: testAreas, defaultArea: '575' };
const info = { title: 'x', source: 'y', example: false, own: true };

const engine = withEngine(async (started) => {
  await createTables(started);
  const { typed } = await understandFile('uger.csv', weeks, context);
  await loadTyped(started, typed!, { file: 'uger.csv', ...info });
});

/** Every table with its number of rows, and a hash of the table that was there before. */
async function holds(db: Engine): Promise<unknown> {
  const tables = await db.query('SELECT table_name AS name FROM duckdb_tables() ORDER BY table_name');
  const before = await db.query(
    'SELECT count(*) AS rows, sum(hash(t::VARCHAR)) AS hash FROM refugee_counts t',
  );
  return { tables: tables.map(({ name }) => name), before };
}

test.each(hostileFiles)('$tries: no harm, and a sentence', { timeout: 60_000 }, async ({ file, bytes }) => {
  const before = await holds(engine());
  const { typed, text, problems, refused } = await understandFile(file, bytes, context);
  if (typed && typed.rows.length > 0) {
    const id = await loadTyped(engine(), typed, { file, ...info });
    expect(await holds(engine())).toEqual(before);
    const [{ rows } = { rows: -1 }] = await engine().query(
      `SELECT count(*) AS rows FROM ${typed.table} WHERE import_id = $id`,
      { id },
    );
    expect(rows).toBe(typed.rows.length);
    await removeImport(engine(), id);
  } else {
    expect(problems.map(({ message }) => message).join(' ').length).toBeGreaterThan(20);
  }
  expect(await holds(engine())).toEqual(before);
  expect(refused).toBe(false);
  expect(text.columns.length).toBeLessThanOrEqual(20_010);
  expect((globalThis as { harmed?: boolean }).harmed).toBeUndefined();
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
