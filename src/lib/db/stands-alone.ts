import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { Engine } from './engine';
import { identifier } from './identifier';
import { comparable, keyNumbers } from './known';
import { stagedTable } from './staged';

/**
 * Whether rows that wait under a number meet nothing: they are one count, say each key once, and no row of their table has
 * a value of theirs in every field of the scope. Then all of them are new, and nothing that is known changes. Throws `QueryError`.
 */
export async function standsAlone(engine: Engine, id: number, name: TableName): Promise<boolean> {
  const schema = tables[name];
  const staged = stagedTable(id);
  const inScope = schema.scope.map(
    (field) => `${comparable(field, 't')} IN (SELECT ${comparable(field, 's')} FROM ${staged} s)`,
  );
  const [met] = await engine.query(
    `SELECT 1 AS one FROM ${identifier(name)} t WHERE ${inScope.join(' AND ')} LIMIT 1`,
  );
  if (met) return false;
  const [said] = await engine.query<{ counts: number; again: number }>(
    `SELECT (SELECT count(DISTINCT coalesce(CAST(as_of_date AS VARCHAR), '')) FROM ${staged}) AS counts,
      (SELECT count(*) FROM ${staged}) - (SELECT count(*) FROM (SELECT DISTINCT ${keyNumbers(schema, 's')} FROM ${staged} s)) AS again`,
  );
  return said?.counts === 1 && said.again === 0;
}
