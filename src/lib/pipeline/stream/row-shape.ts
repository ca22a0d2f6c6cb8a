import type { StoredCell } from '../../db/storage-csv';
import { storedCells } from '../../db/stored-rows';
import { columnsOf } from '../../db/columns';
import type { Field, TableSchema } from '../../schema/table-schema';
import type { Cell } from '../../schema/typed-table';
import type { SourceColumn } from '../../validate/column-plan';
import type { TypingPlan } from '../../validate/typing-plan';

/** What is written of each row, and what all rows of a file have in common. */
export interface RowShape {
  /** the fields that some column fills, in the table's order; each has its place in a row */
  fields: Field[];
  /** what a field holds where no column of a row fills it */
  ground: Record<string, Cell>;
  /** the columns of the other fields, and what they hold in every row */
  constants: Record<string, StoredCell>;
  /** a field that must be filled and never is */
  lacking: Field | null;
}

/** The fields that every row has besides its table's own. */
const dates: Field[] = [
  { name: 'as_of', type: 'text', title: 'Opgjort pr.' },
  { name: 'as_of_date', type: 'date', title: 'Opgjort pr.' },
];

function fieldsOf({ field, read }: SourceColumn): string[] {
  if (read === 'as_of') return dates.map(({ name }) => name);
  return field === null ? [] : [field];
}

/** When the figures were counted, where the file says it once. */
function dated({ asOf }: TypingPlan): Record<string, Cell> {
  return asOf === null ? {} : { as_of: asOf.stated, as_of_date: asOf.date };
}

/** A key text that is not stated is empty and not null. */
export function asKept({ key, required }: Field, cell: Cell): Cell {
  return cell === null && key && !required ? '' : cell;
}

/** Decides which fields of a file's rows differ from row to row. */
export function shapeOfRows(schema: TableSchema, typing: TypingPlan): RowShape {
  const { base, spread } = typing.plan;
  const only = spread?.length === 1 ? (spread[0]?.cells ?? {}) : {};
  const ground: Record<string, Cell> = { ...dated(typing), ...typing.stated, ...only };
  const told = (spread ?? []).flatMap(({ cells, source }) => [
    ...fieldsOf(source),
    ...(spread?.length === 1 ? [] : Object.keys(cells)),
  ]);
  const filled = new Set([...base.flatMap(fieldsOf), ...told]);
  const all = [...schema.fields, ...dates];
  const same = all.filter(({ name }) => !filled.has(name));
  const constants = same.flatMap((field) => {
    const cells = storedCells(field, asKept(field, ground[field.name] ?? null));
    return columnsOf(field).map(({ name }, at) => [name, cells[at] ?? null] as const);
  });
  return {
    fields: all.filter(({ name }) => filled.has(name)),
    ground,
    constants: Object.fromEntries(constants),
    lacking: same.find(({ name, required }) => required && ground[name] == null) ?? null,
  };
}
