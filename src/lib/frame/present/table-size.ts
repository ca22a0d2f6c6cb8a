import { textWidth } from '../../charts/scales/text-width';
import type { TableColumn, TableContent } from '../../ui/table-content';

/** Between two columns, above and below a row, and between two lines, in sizes of the letters; `SlideTable` says the same. */
const between = 1.5;
const around = 0.5;
const line = 1.375;
/** units, notes and column headings, beside the numbers */
const small = 0.84;

const largest = 40;

/** The largest letters, in pixels of the wall, at which a table is estimated to fit into its room. */
export function tableSize(content: TableContent, room: { width: number; height: number }): number {
  let size = largest;
  while (size > 8 && heightOf(content, size, room.width) > room.height) size -= 1;
  return size;
}

function heightOf(content: TableContent, size: number, width: number): number {
  const columns = columnWidths(content, size, width);
  const linesOf = (text: string, column: number, scale: number, bold = false) =>
    // words do not fill a line to its end
    Math.max(1, Math.ceil((1.08 * textWidth(text, size * scale, bold)) / (columns[column] ?? 1) - 0.08));
  const head = content.columns.map(
    ({ label, unit }, column) => small * (linesOf(label, column, small, true) + (unit ? 1 : 0)),
  );
  const rows = content.rows.map(({ cells, emphasis }) =>
    Math.max(
      ...cells.map(
        ({ text, note }, column) =>
          linesOf(text, column, 1, emphasis === 'total') + (note ? small * linesOf(note, column, small) : 0),
      ),
    ),
  );
  const lines = [Math.max(...head), ...rows].reduce((sum, count) => sum + count * line + around, 0);
  return size * (lines + content.notes.length * small * line + 1);
}

/** As the browser shares the width: numbers keep theirs, words share what is left and break. */
function columnWidths(content: TableContent, size: number, width: number): number[] {
  const wanted = content.columns.map((column, index) => naturalWidth(content, column, index, size));
  const room = width - content.columns.length * between * size;
  const numbers = sum(wanted.filter((_, index) => content.columns[index]?.numeric));
  const words = sum(wanted) - numbers;
  const share = Math.min(1, Math.max(0.01, (room - numbers) / Math.max(1, words)));
  return wanted.map((most, index) => (content.columns[index]?.numeric ? most : most * share));
}

function naturalWidth(content: TableContent, column: TableColumn, index: number, size: number): number {
  const cells = content.rows.map(({ cells, emphasis }) => {
    const cell = cells[index];
    return Math.max(
      textWidth(`${cell?.text ?? ''}${emphasis === 'part' ? '()' : ''}`, size, emphasis === 'total'),
      column.numeric ? 0 : textWidth(cell?.note ?? '', size * small),
    );
  });
  const head = column.numeric ? column.label.split(' ') : [column.label];
  return Math.max(...cells, ...head.map((word) => textWidth(word, size * small, true)));
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
