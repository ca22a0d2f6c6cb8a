import { tables } from '../schema/tables';
import { areaColumns, importColumns, knownColumns, tableColumns, type Column } from './columns';
import type { Engine } from './engine';
import { identifier } from './identifier';

function createTable(name: string, columns: Column[]): string {
  const list = columns.map((column) => `${identifier(column.name)} ${column.type}`);
  return `CREATE OR REPLACE TABLE ${identifier(name)} (${list.join(', ')})`;
}

/** Makes every table there is, empty: each source's with its `known_<table>`, `imports`, `areas`. Numbers of imports begin at 1. */
export async function createTables(engine: Engine): Promise<void> {
  for (const schema of Object.values(tables)) {
    await engine.query(createTable(schema.name, tableColumns(schema)));
    await engine.query(createTable(`known_${schema.name}`, knownColumns(schema)));
  }
  await engine.query('CREATE OR REPLACE SEQUENCE import_numbers');
  await engine.query(createTable('imports', importColumns));
  await engine.query(createTable('areas', areaColumns));
}
