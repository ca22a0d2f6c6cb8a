import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { columnsOf } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';
import { stagedTable } from './staged';

/** Rows that said again what a row before them is about. */
export interface Duplicates {
  /** with the same numbers */
  same: number;
  /** with other numbers */
  different: number;
}

/** Takes out of the waiting rows those that repeat the key of an earlier one; the first stays. Throws `QueryError`. */
export async function dropStagedDuplicates(engine: Engine, id: number, name: TableName): Promise<Duplicates> {
  const { fields } = tables[name];
  const table = stagedTable(id);
  const keys = identifiers([...fields.filter(({ key }) => key).map((field) => field.name), 'as_of']);
  const all = identifiers([...fields.flatMap(columnsOf).map((column) => column.name), 'as_of']);
  const [counted] = await engine.query<{ rows: number; keys: number }>(
    `SELECT count(*) AS rows, count(DISTINCT hash(${keys})) AS keys FROM ${table}`,
  );
  if (!counted || counted.rows === counted.keys) return { same: 0, different: 0 };
  const repeated = identifier(`repeated_${id}`);
  await engine.query(`CREATE OR REPLACE TEMP TABLE ${repeated} AS
    SELECT _row, _all IS NOT DISTINCT FROM _first AS _same FROM (
      SELECT rowid AS _row, hash(${all}) AS _all,
        first_value(hash(${all})) OVER (PARTITION BY ${keys} ORDER BY rowid) AS _first,
        row_number() OVER (PARTITION BY ${keys} ORDER BY rowid) AS _number
      FROM ${table}
    ) WHERE _number > 1`);
  try {
    const [found] = await engine.query<{ same: number; different: number }>(
      `SELECT count(*) FILTER (_same) AS same, count(*) FILTER (NOT _same) AS different FROM ${repeated}`,
    );
    await engine.query(`DELETE FROM ${table} WHERE rowid IN (SELECT _row FROM ${repeated})`);
    return found ?? { same: 0, different: 0 };
  } finally {
    await engine.query(`DROP TABLE IF EXISTS ${repeated}`);
  }
}
