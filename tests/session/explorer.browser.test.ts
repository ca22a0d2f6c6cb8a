import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTables } from '../../src/lib/db/create-tables';
import type { Engine } from '../../src/lib/db/engine';
import { startBrowserEngine } from '../../src/lib/db/engine-browser';
import type { Chosen } from '../../src/lib/db/explore/fill-explorer';
import { oneQuestion } from '../../src/lib/db/explore/one-question';
import { refreshKnown } from '../../src/lib/db/known';
import { Cancelled, Explorer } from '../../src/lib/session/explorer';
import { hostile } from '../db/explore/hostile';
import { insertTyped } from '../db/insert-typed';
import { typedTable } from '../db/typed';

const chosen: Chosen = { own: '575', areas: '621', set_per: '2023-01-24', from: null, to: null };
const nobody = () => undefined;
let figures: Engine;
let explorer: Explorer;

beforeAll(async () => {
  figures = await startBrowserEngine();
  await createTables(figures);
  const row = { area: '575', measure: 'm', group: '', basis: '', adjustment: 'actual', unit: 'personer' };
  await insertTyped(
    figures,
    typedTable('observations', [
      { ...row, period: '2022-06', value: 27, as_of: '2022-07-01' },
      { ...row, period: '2022-06', value: 34, as_of: '2022-08-20' },
    ]),
    1,
  );
  await refreshKnown(figures);
  // what a file on its way in leaves beside the tables
  await figures.registerText('secret.csv', 'name;number\nA;1\n');
  explorer = new Explorer(() => Promise.resolve(figures));
}, 60_000);
afterAll(async () => {
  explorer.close();
  await figures.close();
});

const ask = (sql: string, revision = 1) => explorer.ask(sql, chosen, revision, nobody);

test('a question is answered from a copy of what the figures hold, anew when that changes', async () => {
  expect((await ask('SELECT value FROM known_observations')).rows).toEqual([[34]]);
  await figures.query('UPDATE observations SET value = 35 WHERE value = 34');
  expect((await ask('SELECT value FROM known_observations')).rows).toEqual([[34]]);
  expect((await ask('SELECT value FROM known_observations', 2)).rows).toEqual([[35]]);
}, 60_000);

test('no hostile text writes, reads a file or leaves the page', async () => {
  const seen: string[] = [];
  const watch = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name)));
  watch.observe({ type: 'resource' });
  for (const text of [
    ...Object.values(hostile).flat(),
    "FROM read_csv('imp/secret.csv')",
    "FROM 'imp/secret.csv'",
  ]) {
    const question = oneQuestion(text);
    await expect(
      'refusal' in question ? Promise.reject(new Error(text)) : ask(question.sql, 2),
      text,
    ).rejects.toThrow();
    await expect(ask(text, 2), text).rejects.toThrow();
  }
  watch.disconnect();
  expect(seen.filter((name) => /127\.0\.0\.1:9|example\.org/.test(name))).toEqual([]);
  expect((await ask('SELECT count(*) FROM observations', 2)).rows).toEqual([[2]]);
  expect(await figures.query('SELECT count(*) AS rows FROM areas')).toEqual([{ rows: 0 }]);
}, 60_000);

test('a question that runs away is cancelled at once, the page stays alive and the next one is answered', async () => {
  await ask('SELECT 1', 2);
  const running = ask(
    'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3',
    2,
  );
  const ended = running.catch((reason: unknown) => reason);
  // the page's own work goes on while it runs
  const late: number[] = [];
  for (let count = 0; count < 10; count++) {
    const before = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    late.push(performance.now() - before - 20);
  }
  expect(late.sort((a, b) => a - b)[5]).toBeLessThan(100);
  expect(await figures.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  const before = performance.now();
  explorer.cancel();
  expect(await ended).toBeInstanceOf(Cancelled);
  expect(performance.now() - before).toBeLessThan(100);
  expect((await ask('SELECT 2', 2)).rows).toEqual([[2]]);
}, 60_000);

test('a question for more memory than there is fails, and the next one is answered', async () => {
  const greedy = "SELECT list(repeat('x', 1000) || a.range) FROM range(100000000) a";
  await expect(ask(greedy, 2)).rejects.toThrow();
  expect((await ask('SELECT 3', 2)).rows).toEqual([[3]]);
}, 120_000);

test('a second question takes the place of the first', async () => {
  const first = ask('SELECT count(*) FROM range(1000000) a, range(1000000) b', 2).catch(
    (reason: unknown) => reason,
  );
  expect((await ask('SELECT 4', 2)).rows).toEqual([[4]]);
  expect(await first).toBeInstanceOf(Cancelled);
}, 60_000);
