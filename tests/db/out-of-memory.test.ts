import { expect, test } from 'vitest';
import { compareStaged } from '../../src/lib/db/compare-staged';
import { createTables } from '../../src/lib/db/create-tables';
import { refreshKnown } from '../../src/lib/db/known';
import { packTable } from '../../src/lib/db/packed-table';
import { dropStaged, stageRows } from '../../src/lib/db/staged';
import { withEngine } from '../engine';
import { insertTyped } from './insert-typed';
import { typedTable } from './typed';

const engine = withEngine((started) => createTables(started));

const count = (week: string, persons: number) => ({ area: '575', week, status: 'arriving', persons });
const known = () => engine().query('SELECT week, persons FROM known_refugee_counts ORDER BY week');

test('a file for which there is no memory is refused by the engine, and what was there stands', async () => {
  await insertTyped(engine(), typedTable('refugee_counts', [count('2022-W42', 353)]), 1);
  await refreshKnown(engine());
  const before = await known();
  const rows = Array.from({ length: 60_000 }, (_, at) => count(`week ${at}`, at));
  await stageRows(engine(), 1, packTable(typedTable('refugee_counts', [count('2022-W42', 354), ...rows])));
  const [held] = await engine().query<{ bytes: number }>(
    'SELECT sum(memory_usage_bytes) AS bytes FROM duckdb_memory()',
  );
  await engine().query(`SET memory_limit = '${(held?.bytes ?? 0) + 1_000_000} bytes'`);
  const request = { id: 1, table: 'refugee_counts', importId: 2, replaces: null } as const;
  await expect(compareStaged(engine(), request)).rejects.toThrow(/Out of Memory/i);
  await engine().query("SET memory_limit = '1GB'");
  expect(await known()).toEqual(before);
  // with memory it goes on as if nothing had been
  expect(await compareStaged(engine(), request)).toMatchObject({ added: 60_000, changed: 1 });
  await dropStaged(engine(), 1);
});
