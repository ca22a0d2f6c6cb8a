import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTables } from '../../../src/lib/db/create-tables';
import type { Engine } from '../../../src/lib/db/engine';
import { startNodeEngine } from '../../../src/lib/db/engine-node';
import { askFreely } from '../../../src/lib/db/explore/ask-freely';
import {
  builtQuestion,
  builtTables,
  fieldOf,
  type Choices,
} from '../../../src/lib/db/explore/built-question';
import { fillExplorer, type Chosen } from '../../../src/lib/db/explore/fill-explorer';
import { oneQuestion } from '../../../src/lib/db/explore/one-question';
import { refreshKnown } from '../../../src/lib/db/known';
import { explorerStatements } from '../../../src/lib/db/statement-runner';
import { insertTyped } from '../insert-typed';
import { typedTable } from '../typed';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let figures: Engine;
let explorer: Engine;

const week = (status: string, persons: number | null, week = '2023-W01') => ({
  area: '575',
  week,
  status,
  persons,
  as_of: '2023-01-10',
});

beforeAll(async () => {
  figures = await startNodeEngine();
  await createTables(figures);
  const weeks = [
    week('residence_permit', 397),
    week('of_which_18_64', 241),
    week('biometrics', 2),
    week('arriving', null),
    week('residence_permit', 390, '2022-W52'),
  ];
  await insertTyped(figures, typedTable('refugee_counts', weeks), 1);
  const row = { area: '575', measure: "l'un", group: '', basis: '', adjustment: 'actual', unit: 'personer' };
  const rows = [
    { ...row, period: '2022-11', value: 3, as_of: '2023-01-10' },
    { ...row, area: '621', period: '2022-11', value: 4, as_of: '2023-01-10' },
    { ...row, area: '000', period: '2022-11', value: 900, as_of: '2023-01-10' },
    {
      ...row,
      area: '000',
      measure: 'share',
      unit: 'pct.',
      period: '2022-11',
      value: 2.8,
      as_of: '2023-01-10',
    },
    { ...row, group: 'Mænd', period: '2022-11', value: 2, as_of: '2023-01-10' },
  ];
  await insertTyped(figures, typedTable('observations', rows), 2);
  const invented = { ...row, measure: 'invented', period: '2022-11', value: 5, as_of: '2023-01-12' };
  await insertTyped(figures, typedTable('observations', [invented]), 3);
  await figures.query(`INSERT INTO imports (import_id, table_name, file, title, source, example) VALUES
    (1, 'refugee_counts', 'uger.csv', 'Uger', 'Vejen Kommune', false),
    (2, 'observations', 'tal.csv', NULL, 'STAR', false),
    (3, 'observations', 'eksempel.csv', 'Eksempel', 'Eksempeltal', true)`);
  await refreshKnown(figures);
  explorer = await startNodeEngine(explorerStatements);
  await fillExplorer(figures, explorer);
});
afterAll(async () => {
  await figures.close();
  await explorer.close();
});

const chosen: Chosen = { own: '575', areas: '621', set_per: '2023-01-24', from: null, to: null };
const usual: Choices = {
  table: 'refugee_counts',
  series: null,
  value: 'persons',
  how: 'sum',
  by: '',
  over: 'time',
  only: '',
};
function answerTo(text: string, on = chosen) {
  const question = oneQuestion(text);
  if ('refusal' in question) throw new Error(question.refusal);
  return askFreely(explorer, question.sql, on);
}
const asked = async (choices: Partial<Choices>) =>
  (await answerTo(builtQuestion({ ...usual, ...choices }))).rows;

test('what is a part of another is not added, and a blank is not 0', async () => {
  expect(await asked({})).toEqual([
    ['2022-W52', 390],
    ['2023-W01', 399],
  ]);
  expect(await asked({ over: 'newest', by: 'status' })).toContainEqual([
    '2023-W01',
    'Opholdstilladelse, ankommer',
    null,
  ]);
  expect(await asked({ only: 'status=of_which_18_64' })).toEqual([['2023-W01', 241]]);
});

test('a series is of one group, and areas stand beside each other: the country where sizes do not matter', async () => {
  const series = {
    key: { measure: "l'un", basis: '', adjustment: 'actual', group: '' },
    title: 'x',
    unit: 'personer',
  };
  expect(await asked({ table: 'observations', value: 'value', series })).toEqual([['2022-11', 3]]);
  expect(await asked({ table: 'observations', value: 'value', series, by: 'area' })).toEqual([
    ['2022-11', '575', 3],
    ['2022-11', '621', 4],
  ]);
  const share = { key: { ...series.key, measure: 'share' }, title: 'x', unit: 'pct.' };
  expect(await asked({ table: 'observations', value: 'value', series: share, by: 'area' })).toEqual([
    ['2022-11', '000', 2.8],
  ]);
});

test('every choice there is can be asked', async () => {
  for (const { table, by, values } of builtTables)
    for (const value of values)
      for (const split of ['', ...by])
        for (const over of ['time', 'newest'] as const) {
          expect(fieldOf(table, value), value).toBeDefined();
          await asked({ table, value, by: split, over });
        }
});

const ofMeasure = (measure: string) =>
  builtQuestion({
    ...usual,
    table: 'observations',
    value: 'value',
    over: 'newest',
    series: {
      key: { measure, basis: '', adjustment: 'actual', group: '' },
      title: 'x',
      unit: 'personer',
    },
  });
const star = { source: 'STAR', title: 'tal.csv', example: false, as_of: '2023-01-10' };
const example = { source: 'Eksempeltal', title: 'Eksempel', example: true, as_of: '2023-01-12' };

test('what a built answer rests on are the files of its own rows, as known on the chosen day', async () => {
  expect((await answerTo(ofMeasure("l'un"))).origin).toEqual({ exact: true, sources: [star] });
  expect((await answerTo(ofMeasure('invented'))).origin).toEqual({ exact: true, sources: [example] });
  const before = { ...chosen, set_per: '2023-01-11' };
  expect((await answerTo(ofMeasure('invented'), before)).origin).toEqual({ exact: true, sources: [] });
});

test.each([
  'SELECT * FROM known_observations',
  `${ofMeasure("l'un")}\nLIMIT 1`,
  ofMeasure("l'un").replace('\nORDER', ' OR value IN (SELECT value FROM observations)\nORDER'),
  ofMeasure("l'un").replace('AS tal', 'AS tal, (SELECT max(value) FROM observations) AS andet'),
])('a question of another kind rests on all that its tables hold: %s', async (sql) => {
  const { origin } = await answerTo(sql);
  expect(origin.exact).toBe(false);
  expect(origin.sources).toContainEqual(star);
  expect(origin.sources).toContainEqual(example);
});

test('what asks no file rests on none', async () => {
  expect((await answerTo('SELECT 1 AS en')).origin).toEqual({ exact: true, sources: [] });
  expect((await answerTo('SELECT code FROM areas')).origin.sources).toEqual([]);
});

test('every built question knows its own rows', async () => {
  for (const { table, by, values } of builtTables)
    for (const split of ['', ...by])
      for (const over of ['time', 'newest'] as const) {
        const sql = builtQuestion({ ...usual, table, value: values[0] ?? '', by: split, over });
        expect((await answerTo(sql)).origin.exact, sql).toBe(true);
      }
});

test('a built answer keeps to the months that are chosen, and the newest is the newest of them', async () => {
  const on: Chosen = { ...chosen, to: '2022-12' };
  const ask = async (over: Choices['over'], at = on) =>
    (await answerTo(builtQuestion({ ...usual, over }), at)).rows;
  // the week goes on into January
  expect(await ask('time')).toEqual([['2022-W52', 390]]);
  expect(await ask('newest')).toEqual([['2022-W52', 390]]);
  expect(await ask('time', { ...chosen, from: '2023-02' })).toEqual([]);
});
