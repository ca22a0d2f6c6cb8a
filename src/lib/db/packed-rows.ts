import { tables } from '../schema/tables';
import { storedColumns } from './columns';
import type { Engine } from './engine';
import { identifier } from './identifier';
import type { PackedTable } from './packed-table';
import { readStorageCsv, storageCsv } from './storage-csv';

let filesMade = 0;

/** One packed table as files that the engine can read. */
interface PackedFiles {
  /** SQL that reads its rows, columns in the order of `storedColumns` */
  select: string;
  /** names and contents, to be registered */
  files: [name: string, bytes: Uint8Array][];
}

function filesOf({ table, constants, bytes, longest }: PackedTable): PackedFiles {
  const columns = storedColumns(tables[table]);
  const own = columns.filter(({ name }) => !Object.hasOwn(constants, name));
  const same = columns.filter(({ name }) => Object.hasOwn(constants, name));
  const name = `packed-${++filesMade}`;
  const list = columns.map((column) => identifier(column.name)).join(', ');
  const rows = `SELECT ${list} FROM ${readStorageCsv(`${name}.csv`, own, longest)}`;
  if (same.length === 0) return { select: rows, files: [[`${name}.csv`, bytes]] };
  // a single row beside all others: what it holds is data, as in the others
  const once = storageCsv([same.map((column) => constants[column.name] ?? null)]);
  return {
    select: `${rows}, ${readStorageCsv(`${name}-same.csv`, same, once.longest)}`,
    files: [
      [`${name}.csv`, bytes],
      [`${name}-same.csv`, new TextEncoder().encode(once.text)],
    ],
  };
}

/**
 * Makes packed tables readable while `use` runs.
 * @param use given for each of them the SQL that selects its rows, columns in the order of `storedColumns`
 */
export async function withPackedRows(
  engine: Engine,
  packed: readonly PackedTable[],
  use: (selects: string[]) => Promise<unknown>,
): Promise<void> {
  const all = packed.map(filesOf);
  const files = all.flatMap((one) => one.files);
  try {
    for (const [name, bytes] of files) await engine.registerBytes(name, bytes);
    await use(all.map(({ select }) => select));
  } finally {
    for (const [name] of files) await engine.dropFile(name);
  }
}
