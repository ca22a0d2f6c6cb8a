import type { Change, Comparison } from '../schema/look';
import type { Field, TableName, TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { columnsOf, tableColumns } from './columns';
import type { Engine, Row } from './engine';
import { identifier, identifiers } from './identifier';
import { knownRows } from './known';
import { stagedTable } from './staged';

/** What is asked: the rows that wait under a number, as the import that they would be. */
export interface ComparisonRequest {
  id: number;
  table: TableName;
  importId: number;
  /** the import that they take the place of; null: none */
  replaces: number | null;
}

const mostChanges = 200;

function valueColumns(schema: TableSchema): string[] {
  return schema.fields
    .filter((field) => !field.key)
    .flatMap(columnsOf)
    .map(({ name }) => name);
}

function keyFields(schema: TableSchema): Field[] {
  return schema.fields.filter((field) => field.key);
}

/** The key of a row as one number: with millions of rows texts side by side would be too much to hold. */
function keyHash(schema: TableSchema): string {
  const keys = keyFields(schema).map(({ name }) => `coalesce(CAST(${identifier(name)} AS VARCHAR), '')`);
  return `hash(${keys.join(', ')})`;
}

/** The newest row of each key in what is known in the end; `_k`: its key, `_v`: its values, each as one number. */
function newest(schema: TableSchema, from: string): string {
  const values = valueColumns(schema).map(identifier).join(', ');
  return `SELECT *, ${keyHash(schema)} AS _k, hash(${values || 'NULL'}) AS _v
    FROM (${from}) WHERE known_until IS NULL
    QUALIFY row_number() OVER (PARTITION BY _k ORDER BY known_from DESC NULLS LAST, import_id DESC) = 1`;
}

/** Makes `compared_<id>`: every key that the rows state or that saving them would change, before and after. */
function comparedTable(schema: TableSchema, request: ComparisonRequest, combined: string): string {
  const keep = (side: string) =>
    [...keyFields(schema).map(({ name }) => name), ...valueColumns(schema)]
      .map((name) => `${side}.${identifier(name)} AS ${identifier(`${side}_${name}`)}`)
      .join(', ');
  return `WITH before AS (${newest(schema, `FROM ${identifier(`known_${schema.name}`)}`)}),
    after AS (${newest(schema, knownRows(schema, combined))}),
    said AS (SELECT DISTINCT ${keyHash(schema)} AS _k FROM ${identifier(stagedTable(request.id))})
    SELECT ${keep('before')}, ${keep('after')},
      CASE WHEN before._k IS NULL THEN 'added' WHEN after._k IS NULL THEN 'gone'
        WHEN before._v IS DISTINCT FROM after._v THEN 'changed' ELSE 'unchanged' END AS _kind
    FROM before FULL JOIN after ON before._k = after._k
    WHERE before._v IS DISTINCT FROM after._v OR before._k IS NULL OR after._k IS NULL
      OR coalesce(before._k, after._k) IN (SELECT _k FROM said)`;
}

function text(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

function changeOf(schema: TableSchema, row: Row): Change {
  const kind = row['_kind'] === 'gone' ? 'gone' : 'changed';
  const side = kind === 'gone' ? 'before' : 'after';
  const values = valueColumns(schema).flatMap((field) => {
    const [before, after] = [row[`before_${field}`] ?? null, row[`after_${field}`] ?? null];
    const isSame = before === after || (field.endsWith('_missing') && before !== null && after !== null);
    return isSame ? [] : [{ field, before: plain(before), after: plain(after) }];
  });
  return {
    kind,
    key: Object.fromEntries(keyFields(schema).map(({ name }) => [name, text(row[`${side}_${name}`])])),
    values,
  };
}

function plain(cell: Row[string]): string | number | null {
  return typeof cell === 'boolean' ? String(cell) : cell;
}

async function readComparison(engine: Engine, schema: TableSchema, compared: string): Promise<Comparison> {
  const counted = await engine.query<{ kind: string; rows: number }>(
    `SELECT _kind AS kind, count(*) AS rows FROM ${compared} GROUP BY _kind`,
  );
  const count = (kind: string) => counted.find((row) => row.kind === kind)?.rows ?? 0;
  const order = keyFields(schema).map(({ name }) => identifier(`after_${name}`));
  const dates = schema.fields.filter(({ type }) => type === 'date').map(({ name }) => name);
  const asText = ['before', 'after'].flatMap((side) =>
    dates.map(
      (name) => `CAST(${identifier(`${side}_${name}`)} AS VARCHAR) AS ${identifier(`${side}_${name}`)}`,
    ),
  );
  const rows = await engine.query(
    `SELECT * ${asText.length > 0 ? `REPLACE (${asText.join(', ')})` : ''} FROM ${compared}
      WHERE _kind IN ('changed', 'gone') ORDER BY _kind, ${order.join(', ')} LIMIT ${mostChanges}`,
  );
  return {
    added: count('added'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    gone: count('gone'),
    changes: rows.map((row) => changeOf(schema, row)),
  };
}

/**
 * What would become of the newest known numbers if the waiting rows were stored: by the very rules by which they are
 * known afterwards. Nothing is changed. Throws `QueryError`.
 */
export async function compareStaged(engine: Engine, request: ComparisonRequest): Promise<Comparison> {
  const { id, table, importId, replaces } = request;
  const schema = tables[table];
  const names = identifiers(tableColumns(schema).map(({ name }) => name));
  const [combined, compared] = [`combined_${id}`, `compared_${id}`];
  await engine.query(
    `CREATE OR REPLACE TEMP TABLE ${combined} AS
      SELECT ${names} FROM ${identifier(table)} WHERE import_id IS DISTINCT FROM $replaces
      UNION ALL SELECT *, CAST($importId AS INTEGER) FROM ${identifier(stagedTable(id))}`,
    { importId, replaces },
  );
  try {
    await engine.query(
      `CREATE OR REPLACE TEMP TABLE ${compared} AS ${comparedTable(schema, request, combined)}`,
    );
    return await readComparison(engine, schema, compared);
  } finally {
    await engine.query(`DROP TABLE IF EXISTS ${combined}`);
    await engine.query(`DROP TABLE IF EXISTS ${compared}`);
  }
}
