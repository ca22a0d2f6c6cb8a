import { createTables } from '../../src/lib/db/create-tables';
import type { Engine } from '../../src/lib/db/engine';
import { refreshKnown } from '../../src/lib/db/known';
import { packTable } from '../../src/lib/db/packed-table';
import { storeAll } from '../../src/lib/pipeline/load';
import type { TableName } from '../../src/lib/schema/table-schema';
import type { Cell } from '../../src/lib/schema/typed-table';
import { typedTable } from '../db/typed';

/** One import: rows by field name; what they leave out is null. */
export interface Import {
  table: TableName;
  rows: Record<string, Cell>[];
  source?: string;
  example?: boolean;
}

/** Empties the database and loads these imports in their order. */
export async function loadImports(engine: Engine, ...imports: Import[]): Promise<void> {
  await createTables(engine);
  const arrivals = imports.map(({ table, rows, source = 'Kilden', example = false }) => ({
    packed: packTable(typedTable(table, rows)),
    info: { file: `${table}.csv`, title: table, source, example, own: false },
  }));
  await storeAll(engine, arrivals);
  await refreshKnown(engine, [...new Set(imports.map(({ table }) => table))]);
}
