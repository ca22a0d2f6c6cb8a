import type { TableName, TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { missingColumn } from './columns';
import type { Engine } from './engine';
import { identifier } from './identifier';

/** Counts before this day there are none: a row that ends here was never known. */
const beforeAll = "DATE '0001-01-01'";

/** A field as text that compares with `=` also where nothing stands. */
export function comparable(name: string, row: string): string {
  return `coalesce(CAST(${row}.${identifier(name)} AS VARCHAR), '')`;
}

/**
 * A row's key as two numbers, `_k` and `_l`, made of its fields forwards and backwards: with millions of rows the texts
 * themselves would be too much to hold side by side, and 128 bits do not meet by chance.
 */
export function keyNumbers(schema: TableSchema, row: string): string {
  const key = schema.fields.filter((field) => field.key).map(({ name }) => comparable(name, row));
  return `hash(${key.join(', ')}) AS _k, hash(${key.toReversed().join(', ')}, 0) AS _l`;
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
 * Rows of `open` and the first newer count whose scope holds them: for each field of the scope it states their value. What
 * such a count leaves blank it has, only without saying anything.
 */
function firstSpanning(schema: TableSchema, source: string): string {
  const spans = schema.scope.map((name, at) => {
    const spanned = `(SELECT DISTINCT ${countNumber} AS _count, ${comparable(name, 'r')} AS _value
      FROM ${source} r WHERE ${statesSomething(schema)}) s${at}`;
    const isNewer =
      at === 0
        ? 's0._count > o._count AND (o._next IS NULL OR s0._count < o._next)'
        : `s${at}._count = s0._count`;
    return `JOIN ${spanned} ON s${at}._value = ${comparable(name, 'm')} AND ${isNewer}`;
  });
  return `SELECT o._row, min(s0._count) AS _gone
    FROM open o JOIN ${source} m ON m._row = o._row ${spans.join(' ')}
    WHERE NOT EXISTS (FROM silent b WHERE b._count = s0._count AND b._k = o._k AND b._l = o._l)
    GROUP BY o._row`;
}

/**
 * For each row `_row` its key `_k` and `_l`, its count `_count`, and the count with which it ends `_end` (NULL: none did). A
 * row ends with the next count that states its key, or that spans it and has it not (there it is gone). A row that
 * says nothing ends with the first count that says something of its key, even an older one.
 * @param source SQL that stands after FROM: the schema's columns, `import_id`, and a number `_row` that rises with the order of rows
 */
export function endedRows(schema: TableSchema, source: string): string {
  return `WITH marked AS MATERIALIZED (
    SELECT _row, ${keyNumbers(schema, 'r')}, ${statesSomething(schema)} AS _states, ${countNumber} AS _count FROM ${source} r
  ),
  silent AS MATERIALIZED (FROM marked WHERE NOT _states),
  repeated AS MATERIALIZED (
    SELECT _row, _count, lead(_count) OVER (PARTITION BY _k, _l, _states ORDER BY _count, _row) AS _next
    FROM marked WHERE _k IN (SELECT _k FROM marked GROUP BY _k HAVING count(*) > 1)
  ),
  counts AS MATERIALIZED (
    SELECT _count, row_number() OVER (ORDER BY _count) AS _nth FROM marked GROUP BY _count
  ),
  -- rows for which there is a count between their own and the next that states them
  open AS MATERIALIZED (
    SELECT m._row, _k, _l, m._count, _next
    FROM marked m JOIN counts own ON own._count = m._count
      LEFT JOIN repeated r ON r._row = m._row LEFT JOIN counts later ON later._count = _next
    WHERE own._nth + 1 < coalesce(later._nth, (SELECT count(*) + 1 FROM counts))
  ),
  gone AS (${firstSpanning(schema, source)}),
  said AS (
    SELECT m._row, min(s._count) AS _said
    FROM silent m JOIN marked s ON s._k = m._k AND s._l = m._l WHERE s._states GROUP BY m._row
  )
  SELECT m._row, _k, _l, m._count, least(_next, _gone, _said) AS _end
  FROM marked m LEFT JOIN repeated r ON r._row = m._row
    LEFT JOIN gone ON gone._row = m._row LEFT JOIN said ON said._row = m._row`;
}

/** The rows of a table, numbered, as `endedRows` takes them. */
export function numberedRows(table: string, where = 'true'): string {
  return `(SELECT rowid AS _row, * FROM ${identifier(table)} WHERE ${where})`;
}

/** What takes the place of `known_until` in rows that are not in force: just stored, or about to be taken out. */
export const notInForce = beforeAll;

/**
 * Makes anew until when every row is known: `known_until`, the date of the count that took its place (NULL: none did). In
 * `known_<table>` each row that is in force has it, and `known_from` (its as-of; NULL: undated, always known). What was
 * known on day D is `WHERE (known_from IS NULL OR known_from <= D) AND (known_until IS NULL OR known_until > D)`.
 * Call it after loading, once for all files: until then no question sees the new rows. Throws `QueryError`.
 * @param leaving imports that are about to be taken out: as if their rows were gone
 */
export async function refreshKnown(
  engine: Engine,
  names: readonly TableName[] = Object.values(tables).map((schema) => schema.name),
  leaving: readonly number[] = [],
): Promise<void> {
  const left = leaving.length === 0 ? 'false' : `import_id IN (${leaving.map(Number).join(', ')})`;
  for (const name of names) {
    const table = identifier(name);
    const rows = await engine.query(`SELECT 1 AS one FROM ${table} LIMIT 1`);
    if (rows.length === 0) continue;
    await engine.query(`UPDATE ${table} SET known_until = _until
      FROM (
        SELECT _row AS _of, CASE WHEN _end IS NOT NULL THEN ${dayOfCount('greatest(_count, _end)')} END AS _until
        FROM (${endedRows(tables[name], numberedRows(name, `NOT (${left})`))})
        UNION ALL SELECT rowid, ${notInForce} FROM ${table} WHERE ${left}
      )
      WHERE rowid = _of AND known_until IS DISTINCT FROM _until`);
  }
}
