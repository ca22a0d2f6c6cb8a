import type { DataTable, Value } from '../../charts/chart-spec';
import { timeOf } from '../../format/date';
import { cellText } from '../../narrate/cell-text';
import { anyNumber, numberFormat } from '../office/number-format';

/** What a sheet holds, as the writer of workbooks takes it. Text is always text: a spreadsheet reads no formula in it. */
export type Cell = {
  value: string | number | Date;
  format?: string;
  fontWeight?: 'bold';
  align?: 'left' | 'right';
  wrap?: boolean;
  textColor?: string;
  bottomBorderStyle?: 'thin';
  topBorderStyle?: 'thin';
} | null;

const longest = 32_767;

/** A text cell; null where there is nothing to say. */
export function textCell(text: string, look: Partial<NonNullable<Cell>> = {}): Cell {
  return text === '' ? null : { value: text.slice(0, longest), ...look };
}

/** An ISO date as a date that can be counted with; a month or anything else as its text. */
export function dateCell(iso: string): Cell {
  const time = timeOf(iso);
  return Number.isNaN(time) ? textCell(iso) : { value: new Date(time), format: 'dd-mm-yyyy', align: 'right' };
}

/** A number with all its digits, shown with its unit's; where there is none, the sign that says why, and nothing for a blank. */
export function valueCell(cell: string | Value, { unit, asStated }: DataTable['columns'][number]): Cell {
  if (typeof cell === 'string') return textCell(cell);
  const { value } = cell;
  if (value === null || !Number.isFinite(value)) return textCell(cellText(cell, unit), { align: 'right' });
  return { value, format: asStated ? anyNumber : numberFormat(unit) };
}
