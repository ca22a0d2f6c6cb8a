import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { storedColumns, tableColumns } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';
import { notInForce } from './known';
import type { PackedTable } from './packed-table';
import { withPackedRows } from './packed-rows';

/** The table that a file's rows wait in until they are stored or dropped. */
export function stagedTable(id: number): string {
  return `staged_${id}`;
}

/** Rows that are put beside their table portion by portion, and are there when all of them are. */
export interface Staging {
  /** Throws `QueryError`. */
  append(packed: PackedTable): Promise<void>;
  /** Throws `QueryError`, and then there are none. */
  done(): Promise<void>;
  /** There are none. */
  undo(): Promise<void>;
}

/** Begins to put rows under a number, in place of what waited there. Throws `QueryError`. */
export async function beginStaging(engine: Engine, id: number): Promise<Staging> {
  // statements of their own would each copy what the one before has left half full
  const transaction = await engine.begin();
  const table = identifier(stagedTable(id));
  await transaction.query(`DROP TABLE IF EXISTS ${table}`);
  return {
    async append(packed) {
      const list = storedColumns(tables[packed.table]).map(({ name, type }) => `${identifier(name)} ${type}`);
      await transaction.query(`CREATE TABLE IF NOT EXISTS ${table} (${list.join(', ')})`);
      if (packed.rowCount === 0) return;
      await withPackedRows(engine, [packed], ([select]) =>
        transaction.query(`INSERT INTO ${table} ${select}`),
      );
    },
    done: () => transaction.commit(),
    undo: () => transaction.rollback(),
  };
}

/** Puts rows beside their table under a number, in place of what waited there. Throws `QueryError`, and then there are none. */
export async function stageRows(engine: Engine, id: number, packed: PackedTable): Promise<void> {
  const staging = await beginStaging(engine, id);
  try {
    await staging.append(packed);
  } catch (thrown) {
    await staging.undo();
    throw thrown;
  }
  await staging.done();
}

/**
 * Stores what waits under a number as an import of its table; it goes on waiting. Throws `QueryError`, and then has stored nothing.
 * @param inForce the rows stand alone and are seen at once; else they are when what is known is refreshed
 */
export async function storeStaged(
  engine: Engine,
  id: number,
  table: TableName,
  importId: number,
  inForce = false,
): Promise<void> {
  const names = identifiers([...tableColumns(tables[table]).map(({ name }) => name), 'known_until']);
  await engine.query(
    `INSERT INTO ${identifier(table)} (${names})
      SELECT *, CAST($importId AS INTEGER), ${inForce ? 'NULL' : notInForce} FROM ${identifier(stagedTable(id))}`,
    { importId },
  );
}

export async function dropStaged(engine: Engine, id: number): Promise<void> {
  await engine.query(`DROP TABLE IF EXISTS ${identifier(stagedTable(id))}`);
}
