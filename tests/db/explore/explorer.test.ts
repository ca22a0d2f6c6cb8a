import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTables } from '../../../src/lib/db/create-tables';
import type { Engine } from '../../../src/lib/db/engine';
import { startNodeEngine } from '../../../src/lib/db/engine-node';
import { askFreely, mostRows } from '../../../src/lib/db/explore/ask-freely';
import { fillExplorer, type Chosen } from '../../../src/lib/db/explore/fill-explorer';
import { oneQuestion } from '../../../src/lib/db/explore/one-question';
import { refreshKnown } from '../../../src/lib/db/known';
import { explorerStatements } from '../../../src/lib/db/statement-runner';
import { isShown } from '../../../src/lib/figures/window';
import { insertTyped } from '../insert-typed';
import { typedTable } from '../typed';
import { hostile, locked } from './hostile';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let figures: Engine;
let explorer: Engine;

const chosen: Chosen = { own: '575', areas: '621,000', set_per: '2023-01-24', from: null, to: null };
const count = { area: '575', measure: 'ukrainians_employed', group: '', basis: '', adjustment: 'actual' };

beforeAll(async () => {
  figures = await startNodeEngine();
  await createTables(figures);
  const said = [
    { ...count, period: '2022-06', value: 27, unit: 'personer', as_of: '2022-07-01' },
    { ...count, period: '2022-06', value: 34, unit: "'; -- ø", as_of: '2022-08-20' },
    { ...count, period: '2022-07', value: null, unit: 'personer', as_of: '2023-08-20' },
    { ...count, area: '621', period: '2022-07', value: 99.5, unit: 'personer', as_of: '2023-08-20' },
  ];
  await insertTyped(figures, typedTable('observations', said), 1);
  await refreshKnown(figures);
  explorer = await startNodeEngine(explorerStatements);
  await fillExplorer(figures, explorer);
});
afterAll(async () => {
  await figures.close();
  await explorer.close();
});

/** As the page asks. */
async function asked(text: string, on = chosen) {
  const question = oneQuestion(text);
  if ('refusal' in question) throw new Error(question.refusal);
  return askFreely(explorer, question.sql, on);
}

test('the explorer holds what the figures hold, and `known_` is what was known on the chosen day', async () => {
  const sql = 'SELECT period, value, unit FROM known_observations ORDER BY period, area';
  expect((await asked(sql)).rows).toEqual([['2022-06', 34, "'; -- ø"]]);
  expect((await asked(sql, { ...chosen, set_per: '2022-07-02' })).rows).toEqual([
    ['2022-06', 27, 'personer'],
  ]);
  expect((await asked(sql, { ...chosen, set_per: '2024-01-01' })).rows).toHaveLength(3);
  expect((await asked('SELECT count(*) FROM observations')).rows).toEqual([[4]]);
  const known = await figures.query(
    `SELECT value FROM known_observations WHERE (known_from IS NULL OR known_from <= CAST($day AS DATE))
       AND (known_until IS NULL OR known_until > CAST($day AS DATE))`,
    { day: chosen.set_per },
  );
  expect(known).toEqual([{ value: 34 }]);
});

test('a question can name what was chosen', async () => {
  expect((await asked('SELECT $own, $set_per::DATE AS day; -- $areas')).rows).toEqual([
    ['575', '2023-01-24'],
  ]);
  expect((await asked('SELECT own, areas FROM chosen')).rows).toEqual([['575', '621,000']]);
  await expect(asked('SELECT $mine')).rejects.toThrow(/No value for \$mine/);
});

test('every kind of column comes as a number, a day or a text', async () => {
  const { columns, rows } = await asked(
    `SELECT 1 AS a, 2 AS a, 1.5::DECIMAL(4,2) AS share, DATE '2023-01-24' AS day, true AS yes, [1,2] AS list, {'x': 1} AS one,
      NULL AS none, repeat('x', 100000) AS long, 12345678901234::HUGEINT AS huge, '\\x00'::BLOB AS bytes, INTERVAL 1 MONTH AS span`,
  );
  expect(columns.map(({ name, kind }) => `${name}:${kind}`).slice(0, 6)).toEqual([
    'a:number',
    'a_1:number',
    'share:number',
    'day:date',
    'yes:text',
    'list:text',
  ]);
  expect(rows[0]?.slice(0, 6)).toEqual([1, 2, 1.5, '2023-01-24', 'ja', '[1, 2]']);
  expect(String(rows[0]?.[8]).length).toBe(500);
  expect(rows[0]?.[9]).toBe(12345678901234);
});

test.each([
  'DESCRIBE known_observations',
  'SUMMARIZE observations',
  'SHOW TABLES',
  'FROM areas',
  'VALUES (1), (2)',
  'WITH a AS (SELECT 1 AS b) SELECT * FROM a',
  '(SELECT 1) UNION ALL (SELECT 2);;  -- two',
  "SELECT ';' AS semicolon, ')' AS \"p)\" /* ; ( */",
  'PIVOT observations ON area IN (575, 621) USING sum(value)',
])('%s is a question', async (text) => {
  expect((await asked(text)).columns.length).toBeGreaterThan(0);
});

test('ten thousand rows come at most, and it is said when there are more', async () => {
  const all = await asked('SELECT x FROM range(10000) AS r(x)');
  expect([all.rows.length, all.cut]).toEqual([mostRows, false]);
  const more = await asked('SELECT x FROM range(10001) AS r(x)');
  expect([more.rows.length, more.cut]).toEqual([mostRows, true]);
});

test('what the engine says of a wrong question names its line', async () => {
  await expect(asked('SELECT area\nFROM known_observation')).rejects.toThrow(
    /known_observation[\s\S]*LINE 3/,
  );
});

describe.each(Object.entries(hostile))('%s', (_, texts) => {
  test.each(texts)('%s is refused as the page asks it', async (text) => {
    await expect(asked(text)).rejects.toThrow();
  });

  test.each(texts)('%s is refused by the engine, had the first look let it pass', async (text) => {
    await expect(askFreely(explorer, text, chosen)).rejects.toThrow();
  });
});

test.each(locked)('%s is refused whoever asks', async (statement) => {
  await expect(explorer.query(statement)).rejects.toThrow(/locked|Cannot|cannot/);
});

test('a transaction that reads cannot write, whatever is asked in it', async () => {
  await explorer.query('BEGIN TRANSACTION READ ONLY');
  await expect(explorer.query('DELETE FROM areas')).rejects.toThrow(/read-only/);
  await explorer.query('ROLLBACK');
});

test('after all that nothing is changed, and the next question is answered', async () => {
  expect((await asked('SELECT count(*) FROM observations')).rows).toEqual([[4]]);
  expect((await asked('SELECT count(*) FROM known_observations')).rows).toEqual([[1]]);
});

test('`is_shown` takes the chosen months as the figures take them', async () => {
  const periods = [
    ...['2022', '2022-H1', '2022-H2', '2022-Q1', '2022-Q4', '2022-06', '2022-12', '2023-01'],
    ...['2022-W01', '2022-W26', '2022-W52', '2021-W52', '2020-W53', '2022-W99'],
    ...['2022-06-30', '2022-07-01', '2022-05/2022-07', '2022-W42/2023-W01', 'uge 3', ''],
  ];
  const limits = [null, '2021-01', '2022-01', '2022-06', '2022-07', '2022-12', '2023-01'];
  const values = periods.map((period) => `('${period}')`).join(', ');
  for (const from of limits)
    for (const to of limits) {
      const { rows } = await asked(
        `SELECT p FROM (VALUES ${values}) AS all_of(p) WHERE is_shown(p) ORDER BY p`,
        {
          ...chosen,
          from,
          to,
        },
      );
      const selection = { own: '575', compare: [], from, to, setPer: null };
      expect(rows.flat(), `${from} - ${to}`).toEqual(periods.filter((one) => isShown(selection, one)).sort());
    }
});
