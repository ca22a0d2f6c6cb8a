import type { Change, Comparison } from '../schema/look';
import type { Field, TableName, TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { columnsOf, tableColumns } from './columns';
import type { Engine, Row } from './engine';
import { identifier, identifiers } from './identifier';
import { endedRows, numberedRows } from './known';
import { stagedTable } from './staged';
import { standsAlone } from './stands-alone';

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

/** Numbers of waiting rows begin here, so that they come after all that are stored. */
const firstStaged = 1_000_000_000_000;

/** The rows that there are, and those that there would be, as SQL that stands after FROM. */
interface Sources {
  before: string;
  after: string;
}

function sourcesOf({ id, table, importId, replaces }: ComparisonRequest): Sources {
  const names = identifiers(tableColumns(tables[table]).map(({ name }) => name));
  const kept = replaces === null ? '' : `WHERE import_id <> ${Number(replaces)}`;
  const after = `(SELECT rowid AS _row, ${names} FROM ${identifier(table)} ${kept}
    UNION ALL SELECT ${firstStaged} + rowid, *, CAST(${Number(importId)} AS INTEGER) FROM ${stagedTable(id)})`;
  return { before: numberedRows(table), after };
}

/** Every key that the rows state or that saving them would change: its newest row before and after, and what becomes of it. */
function comparedRows(schema: TableSchema, { before, after }: Sources): string {
  const values = (
    source: string,
    row: string,
  ) => `SELECT _row, hash(${identifiers(valueColumns(schema)) || 'NULL'}) AS _v
    FROM ${source} WHERE _row IN (SELECT ${row} FROM met WHERE _before <> _after)`;
  return `WITH was AS (SELECT * FROM (${endedRows(schema, before)}) WHERE _end IS NULL),
    would AS MATERIALIZED (${endedRows(schema, after)}),
    late AS (FROM would WHERE _row >= ${firstStaged} AND _end IS NOT NULL),
    met AS MATERIALIZED (
      SELECT b._row AS _before, a._row AS _after, coalesce(a._row >= ${firstStaged}, false) OR EXISTS (
          FROM late WHERE late._k = coalesce(a._k, b._k) AND late._l = coalesce(a._l, b._l)) AS _said
      FROM was b FULL JOIN (FROM would WHERE _end IS NULL) a ON a._k = b._k AND a._l = b._l
    ),
    old AS (${values(before, '_before')}),
    new AS (${values(after, '_after')})
    SELECT _before, _after, CASE WHEN _before IS NULL THEN 'added' WHEN _after IS NULL THEN 'gone'
      WHEN old._v IS DISTINCT FROM new._v THEN 'changed' ELSE 'unchanged' END AS _kind
    FROM met LEFT JOIN old ON old._row = _before LEFT JOIN new ON new._row = _after
    WHERE _said OR _before IS NULL OR _after IS NULL OR old._v IS DISTINCT FROM new._v`;
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

/** The fields of a row before and after; a date as it is written. */
function shownFields(schema: TableSchema): string {
  const names = [...keyFields(schema).map(({ name }) => name), ...valueColumns(schema)];
  const dates = new Set(schema.fields.filter(({ type }) => type === 'date').map(({ name }) => name));
  const shown = (side: string, name: string) => {
    const cell = `${side}.${identifier(name)}`;
    return `${dates.has(name) ? `CAST(${cell} AS VARCHAR)` : cell} AS ${identifier(`${side}_${name}`)}`;
  };
  return names.flatMap((name) => [shown('before', name), shown('after', name)]).join(', ');
}

async function readComparison(
  engine: Engine,
  schema: TableSchema,
  compared: string,
  { before, after }: Sources,
): Promise<Comparison> {
  const counted = await engine.query<{ kind: string; rows: number }>(
    `SELECT _kind AS kind, count(*) AS rows FROM ${compared} GROUP BY _kind`,
  );
  const count = (kind: string) => counted.find((row) => row.kind === kind)?.rows ?? 0;
  const order = keyFields(schema).map(
    ({ name }) => `coalesce(after.${identifier(name)}, before.${identifier(name)})`,
  );
  const rows =
    count('changed') + count('gone') === 0
      ? []
      : await engine.query(
          `SELECT _kind, ${shownFields(schema)}
      FROM ${compared} LEFT JOIN ${before} before ON before._row = _before LEFT JOIN ${after} after ON after._row = _after
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

async function allAdded(engine: Engine, id: number): Promise<Comparison> {
  const [rows] = await engine.query<{ added: number }>(`SELECT count(*) AS added FROM ${stagedTable(id)}`);
  return { added: rows?.added ?? 0, changed: 0, unchanged: 0, gone: 0, changes: [] };
}

/**
 * What would become of the newest known numbers if the waiting rows were stored: by the very rules by which they are
 * known afterwards. Nothing is changed. Throws `QueryError`.
 */
export async function compareStaged(engine: Engine, request: ComparisonRequest): Promise<Comparison> {
  const schema = tables[request.table];
  if (await standsAlone(engine, request.id, request.table)) return allAdded(engine, request.id);
  const sources = sourcesOf(request);
  const compared = `compared_${Number(request.id)}`;
  await engine.query(`CREATE OR REPLACE TEMP TABLE ${compared} AS ${comparedRows(schema, sources)}`);
  try {
    return await readComparison(engine, schema, compared, sources);
  } finally {
    await engine.query(`DROP TABLE IF EXISTS ${compared}`);
  }
}
