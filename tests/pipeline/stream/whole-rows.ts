import { storedColumns } from '../../../src/lib/db/columns';
import type { PackedTable } from '../../../src/lib/db/packed-table';
import { storageCell } from '../../../src/lib/db/storage-csv';
import { tables } from '../../../src/lib/schema/tables';

/** A cell as it stands, with its quotes, and what ends it. */
const cell = /("(?:[^"]|"")*"|[^,\n]*)(,|\n)/gy;

/** A packed table's rows with every column in its place, also those that are the same in all. */
export function wholeRows({ table, constants, bytes }: PackedTable): string {
  const columns = storedColumns(tables[table]).map(({ name }) => name);
  const own = columns.filter((name) => !Object.hasOwn(constants, name));
  const cells = [...new TextDecoder().decode(bytes).matchAll(cell)].map(([, text = '']) => text);
  const rows = Array.from({ length: cells.length / own.length }, (_, row) =>
    columns.map((name) => {
      const place = own.indexOf(name);
      return place < 0 ? storageCell(constants[name] ?? null) : cells[row * own.length + place];
    }),
  );
  return rows.map((row) => `${row.join(',')}\n`).join('');
}
