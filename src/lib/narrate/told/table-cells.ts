import type { DataTable, Value } from '../../charts/chart-spec';
import { formatAsStated } from '../../format/number';
import { numberOf, quantity } from '../quantity';
import { lowerFirst, stop } from '../sentence';

export type Row = DataTable['rows'][number];
export type Column = DataTable['columns'][number];
type Cell = string | Value | undefined;

/** The value of a cell; text has none. */
export function valueOf(cell: Cell): Value {
  return cell === undefined || typeof cell === 'string' ? { value: null, missing: 'blank' } : cell;
}

/** The text of a cell; a number has none. */
export function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : '';
}

/** A heading or a row's name within a sentence; one that holds a comma stands in quotes. */
export function labelText(label: string): string {
  return label.includes(',') ? `»${label}«` : lowerFirst(label);
}

/** A number with its unit and what became of it: `3.410 personer (rettet fra 2.724)`; null where there is none. */
export function numberText(value: Value, { unit, asStated }: Column): string | null {
  const number = numberOf(value);
  if (number === null) return null;
  const stated =
    asStated && unit.kind === 'share' ? `${formatAsStated(number)}\u00a0%` : quantity(number, { unit });
  const marks = [value.note, value.provisional ? 'foreløbigt' : null].filter((mark) => mark);
  return marks.length > 0 ? `${stated} (${marks.join(', ')})` : stated;
}

/** `afvigelse −645.000 kr.`, `status »Afsluttet«`; nothing for a blank. A heading that is the unit is not said twice. */
export function cellText(cell: Cell, column: Column): string[] {
  const label = labelText(column.label);
  if (typeof cell === 'string') {
    const isDate = /^(\d{1,2}\. )?\p{Ll}+ \d{4}$/u.test(cell);
    return cell === '' ? [] : [`${label} ${isDate ? cell : `»${cell}«`}`];
  }
  const value = valueOf(cell);
  if (value.missing === 'withheld') return [`${label} er så lille et tal, at det ikke vises`];
  const said = numberText(value, column);
  if (said === null) return [];
  // `5 uger`, not `uger 5 uger`
  return [label === column.unit.name ? said : `${label} ${said}`];
}

/** `Om »Vejen, oktober 2022« står der: i arbejde 101 personer.`, in the table's own words. */
export function rowSentence({ cells }: Row, columns: Column[]): string | null {
  const said = columns.slice(1).flatMap((column, index) => cellText(cells[index + 1], column));
  return said.length > 0 ? stop(`Om »${textOf(cells[0])}« står der: ${said.join('; ')}`) : null;
}
