import type { TableName, TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { missingColumn, tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';

/** Before every count: a row that ends here was never known. */
const beforeAll = "DATE '0001-01-01'";

/** A field as text that compares with `=` also where nothing stands. */
function comparable(name: string): string {
  return `coalesce(CAST(${identifier(name)} AS VARCHAR), '')`;
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
 * One count is an import's rows at one as-of. `_count` numbers the counts from oldest to newest: undated
 * first, at the same as-of the earlier import first.
 */
function markedRows(schema: TableSchema): string {
  const key = schema.fields.filter((field) => field.key).map((field) => comparable(field.name));
  const scope = schema.scope.map((name, index) => `${comparable(name)} AS _s${index}`);
  return `SELECT *, rowid AS _row, ${statesSomething(schema)} AS _states, row(${key.join(', ')}) AS _key,
      ${scope.join(', ')}, dense_rank() OVER (ORDER BY as_of_date NULLS FIRST, import_id) AS _count
    FROM ${identifier(schema.name)}`;
}

/** A count spans the product of the values that it states in the scope's fields: one row per count and combination that there is. */
function spannedScopes(schema: TableSchema): { values: string; combinations: string } {
  const columns = schema.scope.map((_, index) => `_s${index}`);
  const values = columns.map(
    (column) => `SELECT DISTINCT _count, '${column}' AS field, ${column} AS value
      FROM marked WHERE _states`,
  );
  const joins = columns.map((column, index) => {
    const sameCount = index === 0 ? '' : ` AND v${index}._count = v0._count`;
    return `JOIN scope_values v${index}
      ON v${index}.field = '${column}' AND v${index}.value = c.${column}${sameCount}`;
  });
  return {
    values: values.join(' UNION ALL '),
    combinations: `SELECT c.*, v0._count
    FROM (SELECT DISTINCT ${columns.join(', ')} FROM marked) c
    ${joins.join('\n    ')}`,
  };
}

/**
 * A row ends with the next count that states its key, or that spans it and has it not (there it is gone).
 * A row that says nothing ends with the first count that says something of its key, even an older one.
 */
function knownRows(schema: TableSchema): string {
  const spanned = spannedScopes(schema);
  const sameScope = schema.scope.map((_, index) => `s._s${index} = m._s${index}`).join(' AND ');
  return `WITH marked AS MATERIALIZED (${markedRows(schema)}),
  scope_values AS MATERIALIZED (${spanned.values}),
  spanned AS (${spanned.combinations}),
  silent AS (SELECT DISTINCT _key, _count FROM marked WHERE NOT _states),
  gone AS (
    SELECT m._row, min(s._count) AS _gone
    FROM marked m
    JOIN spanned s ON ${sameScope} AND s._count > m._count
    WHERE NOT EXISTS (SELECT 1 FROM silent b WHERE b._key = m._key AND b._count = s._count)
    GROUP BY m._row
  ),
  ended AS (
    SELECT m.*, least(
      _gone,
      lead(_count) OVER (PARTITION BY _key, _states ORDER BY _count, m._row),
      CASE WHEN NOT _states THEN min(_count) FILTER (_states) OVER (PARTITION BY _key) END
    ) AS _end
    FROM marked m LEFT JOIN gone g ON g._row = m._row
  ),
  counts AS (SELECT DISTINCT _count AS _end, as_of_date AS _until FROM marked)
  SELECT ${identifiers(tableColumns(schema).map((column) => column.name))}, as_of_date AS known_from,
    CASE WHEN e._end IS NOT NULL THEN coalesce(_until, ${beforeAll}) END AS known_until
  FROM ended e LEFT JOIN counts c ON c._end = greatest(e._count, e._end)
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
    await engine.query(
      `CREATE OR REPLACE TABLE ${identifier(`known_${name}`)} AS ${knownRows(tables[name])}`,
    );
  }
}
