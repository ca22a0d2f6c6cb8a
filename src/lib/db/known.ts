import type { TableName, TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { missingColumn, tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';

/** Counts before this day there are none: a row that ends here was never known. */
const beforeAll = "DATE '0001-01-01'";

/** A field as text that compares with `=` also where nothing stands. */
function comparable(name: string, row: string): string {
  return `coalesce(CAST(${row}.${identifier(name)} AS VARCHAR), '')`;
}

/**
 * Whether a row says anything: a row without a single number says nothing in a table where a blank is no
 * statement, unless the table requires something outside its key (a project's status).
 */
function statesSomething(schema: TableSchema): string {
  const saysMore = schema.fields.some((field) => field.required && !field.key);
  const numbers = schema.fields.filter((field) => field.type === 'number');
  if (schema.blankIsStatement || saysMore || numbers.length === 0) return 'true';
  return numbers
    .map((field) => `${identifier(missingColumn(field.name))} IS DISTINCT FROM 'blank'`)
    .join(' OR ');
}

/**
 * One count is an import's rows at one as-of. `_count` is its day and import in one number, so that a newer count has
 * a higher one: undated counts come first, at the same as-of the earlier import.
 */
const countNumber = `coalesce(date_diff('day', ${beforeAll}, as_of_date), 0) * 1000000 + import_id`;
const dayOfCount = (count: string) => `${beforeAll} + CAST(${count} // 1000000 AS INTEGER)`;

/**
 * Rows and the first newer count whose scope holds them: for each field of the scope it states their value. What such a
 * count leaves blank it has, only without saying anything.
 */
function firstSpanning(schema: TableSchema): { scopes: string; gone: string } {
  const lists = schema.scope.map(
    (name, index) => `list(DISTINCT ${comparable(name, 'm')}) AS _values${index}`,
  );
  const spans = schema.scope.map(
    (name, index) => `list_contains(s._values${index}, ${comparable(name, 'm')})`,
  );
  const sameKey = schema.fields
    .filter((field) => field.key)
    .map((field) => `${comparable(field.name, 'b')} = ${comparable(field.name, 'm')}`);
  return {
    scopes: `SELECT _count, ${lists.join(', ')} FROM marked m WHERE _states GROUP BY _count`,
    gone: `SELECT m._row, min(s._count) AS _gone
    FROM marked m JOIN scopes s ON s._count > m._count AND ${spans.join(' AND ')}
    WHERE NOT EXISTS (FROM silent b WHERE b._count = s._count AND ${sameKey.join(' AND ')})
    GROUP BY m._row`,
  };
}

/**
 * A row ends with the next count that states its key, or that spans it and has it not (there it is gone).
 * A row that says nothing ends with the first count that says something of its key, even an older one.
 * @param table that the rows stand in; it has the schema's columns
 */
export function knownRows(schema: TableSchema, table: string = schema.name): string {
  const { scopes, gone } = firstSpanning(schema);
  const key = schema.fields.filter((field) => field.key).map((field) => comparable(field.name, 'm'));
  return `WITH marked AS MATERIALIZED (
    SELECT *, rowid AS _row, ${statesSomething(schema)} AS _states, ${countNumber} AS _count
    FROM ${identifier(table)}
  ),
  scopes AS MATERIALIZED (${scopes}),
  silent AS MATERIALIZED (FROM marked WHERE NOT _states),
  gone AS (${gone}),
  ended AS (
    SELECT m.*, least(
      _gone,
      lead(_count) OVER (PARTITION BY ${key.join(', ')}, _states ORDER BY _count, m._row),
      CASE WHEN NOT _states THEN min(_count) FILTER (_states) OVER (PARTITION BY ${key.join(', ')}) END
    ) AS _end
    FROM marked m LEFT JOIN gone ON gone._row = m._row
  )
  SELECT ${identifiers(tableColumns(schema).map((column) => column.name))}, as_of_date AS known_from,
    CASE WHEN _end IS NOT NULL THEN ${dayOfCount('greatest(_count, _end)')} END AS known_until
  FROM ended
  ORDER BY _row`;
}

/**
 * Makes `known_<table>` anew: every row with `known_from` (its as-of; NULL: undated, always known) and
 * `known_until` (date of the count that took its place; NULL: none did). What was known on day D is
 * `WHERE (known_from IS NULL OR known_from <= D) AND (known_until IS NULL OR known_until > D)`.
 * Call it after loading, once for all files. Throws `QueryError`.
 */
export async function refreshKnown(
  engine: Engine,
  names: readonly TableName[] = Object.values(tables).map((schema) => schema.name),
): Promise<void> {
  for (const name of names) {
    const known = identifier(`known_${name}`);
    const rows = await engine.query(`SELECT 1 AS one FROM ${identifier(name)} LIMIT 1`);
    if (rows.length === 0) await engine.query(`DELETE FROM ${known}`);
    else await engine.query(`CREATE OR REPLACE TABLE ${known} AS ${knownRows(tables[name])}`);
  }
}
