import { textWidth } from '../../charts/scales/text-width';
import type { TableColumn, TableContent } from '../../ui/table-content';
import type { Room } from './sheet-size';

/** Between two columns, after the last, around a row, and between two lines, in sizes of the letters; `SlideTable` says the same. */
const between = 1.5;
const after = 0.5;
const around = 0.4;
const line = 1.375;
/** units, notes and column headings, beside the numbers */
export const small = 0.9;
/** least width of a number's column, so that its heading does not stand in many short lines; less where there are many */
const leastNumber = (columns: number) => (columns > fewColumns ? 5.5 : 8) * small;

/** A table with no more columns than these has room for wider ones. */
export const fewColumns = 5;

const largest = 40;

/** The largest letters, in pixels of the wall, at which a table is estimated to fit into its room. */
export function tableSize(content: TableContent, room: Room): number {
  let size = largest;
  while (size > 8 && heightOf(content, size, room.width) > room.height) size -= 1;
  return size;
}

/** The same table with what stands in brackets in its headings on one line, where that fits with letters of a size. */
export function withWholeBrackets(content: TableContent, size: number, room: Room): TableContent {
  const columns = content.columns.map((column) => ({
    ...column,
    label: column.label.replace(/\([^()]*\)/g, (brackets) => brackets.replaceAll(' ', '\u00a0')),
  }));
  const whole = { ...content, columns };
  return heightOf(whole, size, room.width) <= room.height ? whole : content;
}

function heightOf(content: TableContent, size: number, width: number): number {
  const columns = columnWidths(content, size, width);
  if (!columns) return Infinity;
  const linesOf = (text: string, column: number, scale: number, bold = false) =>
    // words do not fill a line to its end
    Math.max(1, Math.ceil((1.1 * textWidth(text, size * scale, bold)) / (columns[column] ?? 1) - 0.11));
  const head = content.columns.map(
    ({ label, unit }, column) => small * (linesOf(label, column, small, true) + (unit ? 1 : 0)),
  );
  const rows = content.rows.map(({ cells, emphasis }) =>
    Math.max(
      ...cells.map(({ text, note }, column) => {
        const isNumber = content.columns[column]?.numeric === true;
        const lines = (words: string, scale: number) =>
          isNumber ? 1 : linesOf(words, column, scale, emphasis === 'total');
        return lines(text, 1) + (note ? small * lines(note, small) : 0);
      }),
    ),
  );
  const lines = [Math.max(...head), ...rows].reduce((sum, count) => sum + count * line + around, 0);
  return size * (lines + content.notes.length * small * line + 1);
}

/** As the browser shares the width: numbers keep theirs, words break where they must; null: not even single words fit. */
function columnWidths(content: TableContent, size: number, width: number): number[] | null {
  const ranges = content.columns.map((column, index) => columnRange(content, column, index, size));
  const room = width - ((content.columns.length - 1) * between + after) * size;
  const least = sum(ranges.map(([narrowest]) => narrowest));
  const most = sum(ranges.map(([, widest]) => widest));
  if (least > room) return null;
  const share = most > least ? Math.min(1, (room - least) / (most - least)) : 1;
  return ranges.map(([narrowest, widest]) => narrowest + (widest - narrowest) * share);
}

/** A column at its narrowest and at its widest. Numbers and their notes never break, their headings always do. */
function columnRange(
  { columns, rows }: TableContent,
  { label, unit, numeric }: TableColumn,
  index: number,
  size: number,
): [number, number] {
  const widest = (texts: string[], scale: number, bold = false) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size * scale, bold)));
  const words = (text: string) => text.split(' ');
  const ofCells = (parts: (text: string) => string[]) =>
    rows.map(({ cells, emphasis }) => {
      const { text = '', note = '' } = cells[index] ?? {};
      const extra = emphasis === 'part' ? (index === 0 ? 1.25 : 0.8) * size : 0;
      return Math.max(extra + widest(parts(text), 1, emphasis === 'total'), widest(parts(note), small));
    });
  const whole = Math.max(...ofCells((text) => [text]));
  const head = widest([...words(label), unit], small, true);
  if (numeric) {
    const width = Math.max(leastNumber(columns.length) * size, head, whole);
    return [width, width];
  }
  return [Math.max(head, ...ofCells(words)), Math.max(widest([label], small, true), whole)];
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
