import type { Engine, Params, Row } from '../engine';
import { identifier } from '../identifier';
import { QueryError } from '../query-error';
import { choose, type Chosen } from './fill-explorer';
import { originQuestion } from './origin-question';

/** A column of an answer. What is neither a number nor a date is text. */
export interface AnswerColumn {
  name: string;
  kind: 'number' | 'date' | 'text';
  /** the engine's own type */
  type: string;
}

/** A file behind an answer. */
export interface AnswerSource {
  /** publisher; empty or null where nobody said */
  source: string | null;
  title: string;
  example: boolean;
  /** newest day or month of counting, as stated; null: not dated */
  as_of: string | null;
}

/** Where an answer comes from. */
export interface AnswerOrigin {
  sources: AnswerSource[];
  /** they are those of the answer's own rows; else of all that its tables hold */
  exact: boolean;
}

/** What came of a question. */
export interface Answer {
  columns: AnswerColumn[];
  rows: (string | number | null)[][];
  /** there are more rows than these */
  cut: boolean;
  origin: AnswerOrigin;
}

/** Rows that are shown at most. */
export const mostRows = 10_000;
/** Columns that are shown at most, and characters of a text. */
export const mostColumns = 60;
const mostText = 500;

const numbers = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL)\b(?!.*\[)/;

function kindOf(type: string): AnswerColumn['kind'] {
  if (numbers.test(type)) return 'number';
  return type === 'DATE' ? 'date' : 'text';
}

const chosenNames = ['own', 'areas', 'set_per', 'to'] as const;

/** Those of what was chosen that a question names. A text that only looks like one makes the engine say so. */
function paramsOf(sql: string, chosen: Chosen): Params {
  const named = chosenNames.filter((name) => new RegExp(`\\$${name}\\b`).test(sql));
  return Object.fromEntries(named.map((name) => [name, chosen[name]]));
}

/** Lines before the question in what the engine is given: it counts them in what it says. */
export const linesBefore = 1;

/** The question as a part of a SELECT: the engine takes nothing there but what reads. It stands on lines of its own. */
const asPart = (sql: string, names: string) => `(\n${sql}\n) AS answer${names}`;

/** The columns come first: without them nobody knows what to make of a list, a day or a very long text. */
async function columnsOf(explorer: Engine, sql: string, params: Params): Promise<AnswerColumn[]> {
  // `$most` makes it a prepared statement, and the engine prepares one at a time
  const described = await explorer.query<{ column_name: string; column_type: string }>(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${asPart(sql, '')}) LIMIT CAST($most AS BIGINT)`,
    { ...params, most: mostColumns + 1 },
  );
  return described.map(({ column_name, column_type }) => ({
    name: column_name,
    kind: kindOf(column_type),
    type: column_type,
  }));
}

function shown({ kind, type }: AnswerColumn, name: string): string {
  if (kind === 'number') return `CAST(${name} AS DOUBLE) AS ${name}`;
  if (type === 'BOOLEAN') return `CASE ${name} WHEN true THEN 'ja' WHEN false THEN 'nej' END AS ${name}`;
  return `left(CAST(${name} AS VARCHAR), ${mostText}) AS ${name}`;
}

async function originOf(explorer: Engine, question: string, chosen: Chosen): Promise<AnswerOrigin> {
  const asked = originQuestion(question);
  if (!asked) return { sources: [], exact: true };
  const { sql, exact } = asked;
  return { sources: await explorer.query<AnswerSource & Row>(sql, paramsOf(sql, chosen)), exact };
}

async function answered(explorer: Engine, sql: string, params: Params): Promise<Omit<Answer, 'origin'>> {
  const columns = await columnsOf(explorer, sql, params);
  if (columns.length > mostColumns) throw new QueryError('Too many columns', sql);
  const names = columns.map((_, at) => identifier(`c${at}`));
  const list = columns.map((column, at) => shown(column, names[at] ?? ''));
  const rows = await explorer.query<Row>(
    `SELECT ${list.join(', ')} FROM ${asPart(sql, ` (${names.join(', ')})`)} LIMIT CAST($most AS BIGINT)`,
    { ...params, most: mostRows + 1 },
  );
  return {
    columns,
    rows: rows
      .slice(0, mostRows)
      .map((row) => columns.map((_, at) => row[`c${at}`] as string | number | null)),
    cut: rows.length > mostRows,
  };
}

/**
 * Answers a question that `oneQuestion` let pass, in a transaction that can only read. One question at a time. Throws
 * `QueryError` with what the engine says of it.
 */
export async function askFreely(explorer: Engine, sql: string, chosen: Chosen): Promise<Answer> {
  await choose(explorer, chosen);
  await explorer.query('BEGIN TRANSACTION READ ONLY');
  try {
    const answer = await answered(explorer, sql, paramsOf(sql, chosen));
    return { ...answer, origin: await originOf(explorer, sql, chosen) };
  } finally {
    await explorer.query('ROLLBACK');
  }
}
