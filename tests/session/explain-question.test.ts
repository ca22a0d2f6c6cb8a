import { expect, test } from 'vitest';
import { withEngine } from '../engine';
import { createTables } from '../../src/lib/db/create-tables';
import { explainError, explainRefusal } from '../../src/lib/session/explain-question';
import { completions } from '../../src/lib/db/explore/completions';
import { examples } from '../../src/lib/db/explore/examples';
import { oneQuestion } from '../../src/lib/db/explore/one-question';

const engine = withEngine(createTables);

/** What is said of a question that the engine refuses, in the frame that it is asked in. */
async function explained(sql: string) {
  const asked = engine().query(`SELECT * FROM (\n${sql}\n) AS answer LIMIT CAST($most AS BIGINT)`, {
    most: 1,
  });
  return explainError(await asked.catch((thrown: unknown) => thrown));
}

test('what the engine says is said in Danish, with the line of the question and what to do', async () => {
  expect(await explained('SELECT area\nFROM known_observation')).toMatchObject({
    sentence: 'Der er ingen tabel, der hedder »known_observation«.',
    remedy: 'Mente du »known_observations«? Alle tabeller står under forespørgslen.',
    line: 2,
  });
  const column = await explained('SELECT aera FROM known_observations');
  expect(column.sentence).toContain('ingen kolonne, der hedder »aera«');
  expect(column.remedy).toContain('area');
  expect(column.line).toBe(1);
  expect((await explained('SELECT code\n\nFORM areas now')).sentence).toMatch(
    /kan ikke læses ved|slutter for tidligt/,
  );
  expect((await explained("FROM read_csv('http://127.0.0.1/x.csv')")).sentence).toContain('intet fra nettet');
  expect((await explained('SELECT nosuch(1)')).sentence).toContain('ingen funktion');
  expect((await explained('SELECT code, count(*) FROM areas')).remedy).toContain('GROUP BY ALL');
  expect((await explained('SELECT $mine')).sentence).toBe('Forespørgslen har ingen værdi for $mine.');
  expect((await explained('SELECT $mine')).remedy).toContain('$own');
  expect((await explained('SELECT aera FROM known_observations')).said).not.toContain('SQL:');
});

test('what is no question is said before the engine is asked', () => {
  for (const refusal of ['empty', 'not_a_question', 'several', 'parentheses'] as const)
    expect(explainRefusal(refusal).sentence.length).toBeGreaterThan(10);
});

test('every example is one question', () => {
  for (const { sql } of examples) expect(oneQuestion(sql)).toEqual({ sql });
});

test('the word before the caret becomes a table, or a column of those that are named', () => {
  expect(completions('SELECT * FROM known_obs', 23)).toEqual({ from: 14, words: ['known_observations'] });
  expect(completions('SELECT mea FROM known_observations', 10).words[0]).toBe('measure');
  expect(completions('SELECT $o', 9).words).toEqual(['$own']);
  expect(completions('SELECT ', 7).words).toEqual([]);
});
