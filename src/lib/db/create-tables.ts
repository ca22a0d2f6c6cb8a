import { tables } from '../schema/tables';
import { areaColumns, importColumns, tableColumns, type Column } from './columns';
import type { Engine } from './engine';
import { identifier } from './identifier';
import { refreshKnown } from './known';

function createTable(name: string, columns: Column[]): string {
  const list = columns.map((column) => `${identifier(column.name)} ${column.type}`);
  return `CREATE OR REPLACE TABLE ${identifier(name)} (${list.join(', ')})`;
}

/** Makes every table there is, empty: the sources', `imports`, `areas`, and `known_<table>` for each. */
export async function createTables(engine: Engine): Promise<void> {
  for (const schema of Object.values(tables)) {
    await engine.query(createTable(schema.name, tableColumns(schema)));
  }
  await engine.query(createTable('imports', importColumns));
  await engine.query(createTable('areas', areaColumns));
  await refreshKnown(engine);
}
