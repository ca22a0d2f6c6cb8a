import type { Reading } from '../schema/layout';
import { layouts } from '../schema/layouts';
import type { Field, TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';

const byType: Record<Field['type'], Reading> = {
  text: 'text',
  code: 'text',
  area: 'area',
  period: 'period',
  week: 'week',
  number: 'number',
  integer: 'integer',
  date: 'text',
};

/** Labels and codes of a field that allows only some values. */
function allowedWords(allowed: Record<string, string>): Reading {
  const escaped = (text: string) => text.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return {
    words: Object.entries(allowed).map(([code, label]) => [
      new RegExp(`^(${escaped(code)}|${escaped(label)})$`),
      code,
    ]),
  };
}

/** How the cells of a column are read that fills a field: as a layout of the table does it, or else by the field's type. */
export function readingOfField(table: TableName, field: string): Reading {
  if (field === 'as_of') return 'as_of';
  const known = layouts
    .filter((layout) => layout.table === table)
    .flatMap(({ columns }) => columns)
    .find((column) => column.field === field);
  if (known) return known.read;
  const found = tables[table].fields.find(({ name }) => name === field);
  if (!found) return 'text';
  return found.allowed ? allowedWords(found.allowed) : byType[found.type];
}
