import type { TableName } from '../../src/lib/schema/table-schema';
import { tables } from '../../src/lib/schema/tables';
import type { Cell, TypedTable } from '../../src/lib/schema/typed-table';
import { lastDayOfMonth } from '../../src/lib/format/date';

/** `2022-09` counts as its last day. */
function asDate(asOf: Cell): Cell {
  if (typeof asOf !== 'string' || asOf.length !== 7) return asOf;
  return lastDayOfMonth(Number(asOf.slice(0, 4)), Number(asOf.slice(5)));
}

/** A typed table made by hand: one object per row, fields that it leaves out are null. */
export function typedTable(table: TableName, rows: Record<string, Cell>[]): TypedTable {
  const fields = [...tables[table].fields.map((field) => field.name), 'as_of', 'as_of_date'];
  return {
    table,
    layout: 'by-hand',
    fields,
    rows: rows.map((row) =>
      fields.map((name) => (name === 'as_of_date' ? asDate(row['as_of'] ?? null) : (row[name] ?? null))),
    ),
    lines: rows.map((_, index) => index + 1),
    asOf: null,
    problems: [],
  };
}
