import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { storedColumns, tableColumns } from './columns';
import type { Engine, Transaction } from './engine';
import { identifier, identifiers } from './identifier';
import { notInForce } from './known';
import type { PackedTable } from './packed-table';
import { withPackedRows } from './packed-rows';

/** The table that a file's rows wait in until they are stored or dropped, as SQL. */
export function stagedTable(id: number): string {
  return `ugetal.main.staged_${Number(id)}`;
}

/** Rows that are put beside their table portion by portion. */
export interface Staging {
  /** Throws `QueryError`. */
  append(packed: PackedTable): Promise<void>;
  /** All of them are there. Throws `QueryError`. */
  done(): Promise<void>;
  /** There are none. */
  undo(): Promise<void>;
}

/** Rows are packed when they are committed, until then they take many times the room; each commit copies some of them. */
const rowsAtOnce = 400_000;

class PortionedStaging implements Staging {
  readonly #engine: Engine;
  readonly #id: number;
  #transaction: Transaction | null = null;
  #rows = 0;

  constructor(engine: Engine, id: number) {
    this.#engine = engine;
    this.#id = id;
  }

  async append(packed: PackedTable): Promise<void> {
    const columns = storedColumns(tables[packed.table]);
    const table = stagedTable(this.#id);
    const transaction = (this.#transaction ??= await this.#engine.begin());
    const list = columns.map(({ name, type }) => `${identifier(name)} ${type}`);
    await transaction.query(`CREATE TABLE IF NOT EXISTS ${table} (${list.join(', ')})`);
    if (packed.rowCount > 0)
      await withPackedRows(this.#engine, [packed], ([select]) =>
        transaction.query(`INSERT INTO ${table} ${select}`),
      );
    this.#rows += packed.rowCount;
    if (this.#rows >= rowsAtOnce) await this.done();
  }

  async done(): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = null;
    this.#rows = 0;
    await transaction?.commit();
  }

  async undo(): Promise<void> {
    await this.#transaction?.rollback();
    await dropStaged(this.#engine, this.#id);
  }
}

/** Begins to put rows under a number, in place of what waited there. Throws `QueryError`. */
export async function beginStaging(engine: Engine, id: number): Promise<Staging> {
  await dropStaged(engine, id);
  return new PortionedStaging(engine, id);
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
      SELECT *, CAST($importId AS INTEGER), ${inForce ? 'NULL' : notInForce} FROM ${stagedTable(id)}`,
    { importId },
  );
}

export async function dropStaged(engine: Engine, id: number): Promise<void> {
  await engine.query(`DROP TABLE IF EXISTS ${stagedTable(id)}`);
}
