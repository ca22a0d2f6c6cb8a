import { danishRows } from './danish-csv';
import type { LayoutColumn } from './layout';
import { layouts } from './layouts';
import { measures } from './measures';
import type { Field } from './table-schema';
import { tables } from './tables';

/** Small tables that no source exports: they are written by hand. */
export type OwnTable = 'targets' | 'actions' | 'events' | 'housing';

const layoutIds: Record<OwnTable, string> = {
  targets: 'targets-list',
  actions: 'actions-list',
  events: 'events-list',
  housing: 'housing-list',
};

/** One column as a person fills it in. */
export interface OwnColumn {
  field: string;
  /** Danish; also the column's heading in the file */
  title: string;
  read: 'text' | 'number' | 'choice';
  /** must be filled in */
  required: boolean;
  /** of `choice`: the Danish words that the file can hold */
  options: string[];
  /** names that are known; others may be written */
  suggestions: string[];
  /** how it may be written; empty: anyhow */
  hint: string;
}

/** One row as text, by field. */
export type RowText = Record<string, string>;

const hints: Partial<Record<string, string>> = {
  period: 'Fx 2026-12 eller 2026',
  period_if_any: 'Fx 2025-12 eller 2025',
  week: 'Fx 2026-W40 eller uge 40, 2026',
  vague_date: 'Fx 1. maj 2026, maj 2026 eller foråret 2026',
  number: 'Fx 1,5. Tomt, hvis tallet ikke kendes',
};

function isGone(table: OwnTable, field: Field, value: string): boolean {
  return (tables[table].gone ?? []).some((gone) => gone.column === field.name && gone.value === value);
}

function hintOf(read: LayoutColumn['read'], { unit }: Field, isTarget: boolean): string {
  if (typeof read === 'object') return '';
  if (isTarget) return 'Fx 1,5';
  return read === 'number' && unit ? `Antal ${unit}. Tomt, hvis tallet ikke kendes` : (hints[read] ?? '');
}

function toColumn(table: OwnTable, { read }: LayoutColumn, field: Field): OwnColumn {
  const allowed = Object.entries(field.allowed ?? {}).filter(([value]) => !isGone(table, field, value));
  const isTarget = field.name === 'target';
  return {
    field: field.name,
    title: field.title,
    read: typeof read === 'object' ? 'choice' : read === 'number' ? 'number' : 'text',
    required: field.required === true || isTarget,
    options: allowed.map(([, label]) => label),
    suggestions: table === 'targets' && field.name === 'measure' ? measures.map(({ title }) => title) : [],
    hint: hintOf(read, field, isTarget),
  };
}

/** What a person fills in, in the order of the table's fields; the area is the own one. */
export function ownColumns(table: OwnTable): OwnColumn[] {
  const layout = layouts.find(({ id }) => id === layoutIds[table]);
  return tables[table].fields.flatMap((field) => {
    const column = layout?.columns.find((one) => one.field === field.name);
    return column && field.name !== 'area' ? [toColumn(table, column, field)] : [];
  });
}

/** What tells a row from the others: its key as one text. */
export function rowKey(table: OwnTable, row: RowText): string {
  const fields = tables[table].fields.filter(({ key, name }) => key && name !== 'area');
  return fields.map(({ name }) => (row[name] ?? '').trim()).join('\n');
}

/** A row as the one that says that it is no more. */
export function asGone(table: OwnTable, row: RowText): RowText {
  const { gone = [], fields } = tables[table];
  const changes = gone.map(({ column, value }) => {
    const allowed = fields.find(({ name }) => name === column)?.allowed;
    return allowed ? [column, allowed[value] ?? value] : [column.replace(/_missing$/, ''), ''];
  });
  return { ...row, ...(Object.fromEntries(changes) as RowText) };
}

/** A stored cell as a person writes it: a Danish comma, and the Danish word of a code. */
export function writtenCell(table: OwnTable, name: string, cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return tables[table].fields.find((field) => field.name === name)?.allowed?.[cell] ?? cell;
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Rows as the file that the table's plain layout reads; each row is one line, the first is line 2. */
export function ownCsv(table: OwnTable, area: string, rows: readonly RowText[]): string {
  const columns = ownColumns(table);
  const lines = [
    ['Kommune', ...columns.map(({ title }) => title)],
    ...rows.map((row) => [area, ...columns.map(({ field }) => row[field] ?? '')]),
  ];
  return danishRows(lines.map((cells) => cells.map(onOneLine)));
}
