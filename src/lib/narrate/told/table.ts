import type { DataTable, TableSpec, Value } from '../../charts/chart-spec';
import { formatAsStated } from '../../format/number';
import { numberOf, quantity } from '../quantity';
import { listed, lowerFirst, stop } from '../sentence';
import { partsSentences, type Part } from './parts';

type Row = DataTable['rows'][number];
type Column = DataTable['columns'][number];

/** More rows are read in the table itself. */
const mostRows = 8;

const blank: Value = { value: null, missing: 'blank' };

function valueOf(cell: string | Value | undefined): Value {
  return cell === undefined || typeof cell === 'string' ? blank : cell;
}

function textOf(cell: string | Value | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

/** A number with its unit and what became of it: `3.410 personer (rettet fra 2.724)`; null where there is none. */
function numberText(value: Value, { unit, asStated }: Column): string | null {
  const number = numberOf(value);
  if (number === null) return null;
  const stated =
    asStated && unit.kind === 'share' ? `${formatAsStated(number)}\u00a0%` : quantity(number, { unit });
  const marks = [value.note, value.provisional ? 'foreløbigt' : null].filter((mark) => mark);
  return marks.length > 0 ? `${stated} (${marks.join(', ')})` : stated;
}

function cellText(cell: string | Value | undefined, column: Column): string[] {
  const label = lowerFirst(column.label);
  if (typeof cell === 'string') return cell === '' ? [] : [`${label} »${cell}«`];
  const value = valueOf(cell);
  if (value.missing === 'withheld') return [`${label} så lille, at tallet ikke vises`];
  const said = numberText(value, column);
  return said ? [`${label} ${said}`] : [];
}

/** `Om »Vejen, oktober 2022« står der: i arbejde 101 personer.`, in the table's own words. */
function rowSentence({ cells }: Row, columns: Column[]): string | null {
  const said = columns.slice(1).flatMap((column, index) => cellText(cells[index + 1], column));
  return said.length > 0 ? stop(`Om »${textOf(cells[0])}« står der: ${listed(said)}`) : null;
}

/** `Tabellen viser i alt 373 personer for uge 42 …`. */
function totalSentence(row: Row, columns: Column[]): string | null {
  const said = columns.flatMap((column, index) => {
    const text = index === 0 ? null : numberText(valueOf(row.cells[index]), column);
    return text ? [`${text} for ${lowerFirst(column.label)}`] : [];
  });
  const name = textOf(row.cells[0]);
  const lead = name === 'I alt' ? 'Tabellen viser i alt' : `Rækken »${name}« viser`;
  return said.length > 0 ? stop(`${lead} ${listed(said)}`) : null;
}

/** The rows of one column as the parts of its total, where all columns count the same. */
function lastColumnSentences({ table, unit }: TableSpec, total: Row): string[] {
  const columns = table.columns.slice(1);
  const index = table.columns.length - 1;
  const number = numberOf(valueOf(total.cells[index]));
  const isOneCount = columns.every(
    (column) => column.unit.kind === 'count' && column.unit.name === unit.name,
  );
  if (number === null || !isOneCount) return [];
  const parts: Part[] = [];
  for (const { cells, emphasis } of table.rows) {
    const one = { label: textOf(cells[0]), value: valueOf(cells[index]) };
    if (emphasis === 'none') parts.push({ ...one, ofWhich: [] });
    if (emphasis === 'part') parts.at(-1)?.ofWhich.push(one);
  }
  return partsSentences(number, parts, { unit });
}

/** The rows that are told one by one: the own area's where the table names areas, else all; none where they are many. */
function toldRows({ table, own }: TableSpec): Row[] {
  const owned = table.rows.filter(({ cells }) => textOf(cells[0]).startsWith(`${own},`));
  const rows = owned.length > 0 ? owned : table.rows;
  return rows.length > mostRows ? [] : rows;
}

/** What the table comes to; a table without a total says its rows. */
export function tableTold(spec: TableSpec): (string | null)[] {
  const { rows, columns } = spec.table;
  if (rows.length === 0) return ['Tabellen har ingen rækker.'];
  const total = rows.findLast(({ emphasis }) => emphasis === 'total');
  if (total) return [totalSentence(total, columns), ...lastColumnSentences(spec, total)];
  const size = stop(`Tabellen har ${rows.length} ${rows.length === 1 ? 'række' : 'rækker'}`);
  return [...toldRows(spec).map((row) => rowSentence(row, columns)), size];
}
