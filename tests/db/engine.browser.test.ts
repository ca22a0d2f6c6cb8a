import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTables } from '../../src/lib/db/create-tables';
import type { Engine } from '../../src/lib/db/engine';
import { startBrowserEngine, startEngineIn } from '../../src/lib/db/engine-browser';
import { insertTyped } from './insert-typed';
import { refreshKnown } from '../../src/lib/db/known';
import { QueryError } from '../../src/lib/db/query-error';
import { typedTable } from './typed';

let engine: Engine;

beforeAll(async () => {
  engine = await startBrowserEngine();
}, 60_000);
afterAll(() => engine.close());

test('a table goes in and what was known comes out, as in Node', async () => {
  await createTables(engine);
  const count = { area: '000', period: '2022-06', measure: 'ukrainians_employed', group: '', basis: '' };
  const rows = [
    { ...count, adjustment: 'actual', value: 2724, unit: 'personer', as_of: '2022-07' },
    { ...count, adjustment: 'actual', value: 3410, unit: "'; -- \0 ø", as_of: '2022-08-20' },
  ];
  await insertTyped(engine, typedTable('observations', rows), 1);
  await refreshKnown(engine);
  const known = await engine.query(
    `SELECT value, unit FROM known_observations WHERE known_from <= CAST($day AS DATE)
       AND (known_until IS NULL OR known_until > CAST($day AS DATE))`,
    { day: '2023-01-24' },
  );
  expect(known).toEqual([{ value: 3410, unit: "'; -- \0 ø" }]);
});

test('a refused statement says why, and the next one is answered', async () => {
  await expect(engine.query('SELECT nothing_here')).rejects.toThrow(/nothing_here[\s\S]*SQL:/);
  expect(await engine.query('SELECT sum(x) AS total FROM range(4) AS r(x)')).toEqual([{ total: 6 }]);
});

test('no file but a registered one can be read', async () => {
  const elsewhere = engine.query("SELECT * FROM read_csv('http://example.org/x.csv')");
  await expect(elsewhere).rejects.toThrow(/disabled by configuration/);
});

test('everything came from here', () => {
  const addresses = performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
  const elsewhere = addresses.filter(
    ({ protocol, origin }) => protocol !== 'data:' && origin !== location.origin,
  );
  expect(elsewhere.map(String)).toEqual([]);
  expect(addresses.some(({ pathname }) => pathname.includes('engine-worker'))).toBe(true);
});

test('when the worker dies, those who wait are told, and so are all who come later', async () => {
  const worker = new Worker(workerAddress);
  const dying = await startEngineIn(worker);
  const waiting = dying.query('SELECT count(*) FROM range(100000000) AS a(x) WHERE x % 7 = 3');
  worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  await expect(waiting).rejects.toThrow(QueryError);
  await expect(dying.query('SELECT 1')).rejects.toThrow(/out of memory/);
  await dying.close();
}, 60_000);

test('a closed engine answers nobody', async () => {
  const closing = await startBrowserEngine();
  await closing.close();
  await expect(closing.query('SELECT 1')).rejects.toThrow(QueryError);
}, 60_000);
