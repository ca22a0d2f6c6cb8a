import type { TableName } from '../../schema/table-schema';
import { tables } from '../../schema/tables';

/** The tables that a question names, by their own names. */
export function tablesIn(sql: string): TableName[] {
  return (Object.keys(tables) as TableName[]).filter((name) =>
    new RegExp(`\\b(known_)?${name}\\b`, 'i').test(sql),
  );
}
