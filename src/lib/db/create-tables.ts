import type { TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import { areaColumns, importColumns, tableColumns, type Column } from './columns';
import type { Engine } from './engine';
import { identifier, identifiers } from './identifier';
import { notInForce } from './known';

function createTable(name: string, columns: Column[], more: string[] = []): string {
  const list = [...columns.map((column) => `${identifier(column.name)} ${column.type}`), ...more];
  return `CREATE OR REPLACE TABLE ${identifier(name)} (${list.join(', ')})`;
}

/** Without the rows that only say that they are no more. */
function isThere({ gone = [] }: TableSchema): string {
  if (gone.length === 0) return 'true';
  const says = gone.map(
    ({ column, value }) => `${identifier(column)} IS NOT DISTINCT FROM '${value.replaceAll("'", "''")}'`,
  );
  return `NOT (${says.join(' AND ')})`;
}

/** The rows that are in force, and from and until when each was the newest count. */
function createKnown(schema: TableSchema, columns: Column[]): string {
  const { name } = schema;
  const shown = identifiers(columns.map((column) => column.name));
  return `CREATE OR REPLACE VIEW ${identifier(`known_${name}`)} AS
    SELECT ${shown}, as_of_date AS known_from, known_until
    FROM ${identifier(name)} WHERE known_until IS DISTINCT FROM ${notInForce} AND ${isThere(schema)}`;
}

/** Makes every table there is, empty: each source's with its `known_<table>`, `imports`, `areas`. Numbers of imports begin at 1. */
export async function createTables(engine: Engine): Promise<void> {
  for (const schema of Object.values(tables)) {
    const columns = tableColumns(schema);
    await engine.query(createTable(schema.name, columns, [`known_until DATE DEFAULT ${notInForce}`]));
    await engine.query(createKnown(schema, columns));
  }
  await engine.query('CREATE OR REPLACE SEQUENCE import_numbers');
  await engine.query(createTable('imports', importColumns));
  await engine.query(createTable('areas', areaColumns));
}
