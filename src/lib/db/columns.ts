import type { Field, TableSchema } from '../schema/table-schema';

export interface Column {
  name: string;
  type: 'VARCHAR' | 'DOUBLE' | 'DATE' | 'INTEGER' | 'BOOLEAN';
}

/** The column beside a number that says why there is none. */
export function missingColumn(field: string): string {
  return `${field}_missing`;
}

/** The database columns of one field; a number has a second one with the reason why it is missing. */
export function columnsOf(field: Field): Column[] {
  if (field.type === 'number') {
    return [
      { name: field.name, type: 'DOUBLE' },
      { name: missingColumn(field.name), type: 'VARCHAR' },
    ];
  }
  if (field.type === 'date') return [{ name: field.name, type: 'DATE' }];
  return [{ name: field.name, type: field.type === 'integer' ? 'INTEGER' : 'VARCHAR' }];
}

/** What a file says itself: its table's fields, then when they were counted. */
export function storedColumns(schema: TableSchema): Column[] {
  return [
    ...schema.fields.flatMap(columnsOf),
    { name: 'as_of', type: 'VARCHAR' },
    { name: 'as_of_date', type: 'DATE' },
  ];
}

/** Every column of a table: what files say, and which import it came with. */
export function tableColumns(schema: TableSchema): Column[] {
  return [...storedColumns(schema), { name: 'import_id', type: 'INTEGER' }];
}

/** One row per file that was loaded. `own`: opened by the person in this visit, not shipped. */
export const importColumns: Column[] = [
  { name: 'import_id', type: 'INTEGER' },
  { name: 'table_name', type: 'VARCHAR' },
  { name: 'layout', type: 'VARCHAR' },
  { name: 'file', type: 'VARCHAR' },
  { name: 'title', type: 'VARCHAR' },
  { name: 'source', type: 'VARCHAR' },
  { name: 'as_of', type: 'VARCHAR' },
  { name: 'as_of_date', type: 'DATE' },
  { name: 'example', type: 'BOOLEAN' },
  { name: 'own', type: 'BOOLEAN' },
  { name: 'row_count', type: 'INTEGER' },
];

export const areaColumns: Column[] = ['code', 'name', 'kind', 'region', 'landsdel', 'group'].map((name) => ({
  name,
  type: 'VARCHAR',
}));
