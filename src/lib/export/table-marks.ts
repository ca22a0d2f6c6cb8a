import type { DataTable } from '../charts/chart-spec';
import { color } from '../charts/palette';
import { textWidth } from '../charts/scales/text-width';
import { printedCell, printedHeading, shownTable, type ShownTable } from '../narrate/shown-table';
import { drawnLines, heightOf, textLines, type TextLine } from './svg-text';

/** Marks of a picture and the height they take. */
export interface Marks {
  marks: string;
  height: number;
}

const size = 15;
const gap = 20;
const room = 7;

interface Column {
  /** where its text begins, or ends where it holds numbers */
  x: number;
  width: number;
  numeric: boolean;
}

/** Columns as wide as their texts, drawn together where that is too wide. */
function columnsOf(table: ShownTable, width: number): Column[] {
  const wanted = table.columns.map((column, at) => {
    const cells = table.rows.map((_, row) => printedCell(table, row, at));
    const widths = cells.map((text) => textWidth(text, size, true));
    return (
      Math.max(textWidth(printedHeading(column), size, true) / (column.numeric ? 2 : 1), ...widths, 40) + gap
    );
  });
  const all = wanted.reduce((sum, one) => sum + one, 0);
  let left = 0;
  return table.columns.map(({ numeric }, at) => {
    const share = ((wanted[at] ?? 0) * width) / all;
    const column = { x: numeric ? left + share - 2 : left, width: share - gap, numeric };
    left += share;
    return column;
  });
}

function rule(y: number, width: number, strong: boolean): string {
  return `<path d="M0,${y}H${width}" stroke="${color(strong ? 'ink' : 'grid')}" stroke-width="${strong ? 1.5 : 1}"/>`;
}

/** A table as a picture: numbers under each other, parts indented and in brackets, a rule above the total. */
export function tableMarks(table: DataTable, width: number): Marks {
  const shown = shownTable(table);
  const columns = columnsOf(shown, width);
  let y = 0;
  const row = (texts: string[], bold: boolean, indent: number): string => {
    const cells = columns.map(({ width: room }, at): TextLine[] =>
      textLines(texts[at] ?? '', at === 0 ? room - indent : room, size, 4, { bold }),
    );
    const marks = cells.map((lines, at) => {
      const { x = 0, numeric = false } = columns[at] ?? {};
      return drawnLines(lines, at === 0 ? x + indent : x, y + room, numeric);
    });
    y += Math.max(20, ...cells.map(heightOf)) + 2 * room;
    return marks.join('\n');
  };
  const head = row(shown.columns.map(printedHeading), true, 0) + rule(y, width, true);
  const body = shown.rows.map(({ emphasis, cells }, at) => {
    const above = emphasis === 'total' ? rule(y, width, true) : '';
    const texts = cells.map((_, column) => printedCell(shown, at, column));
    return `${above}${row(texts, emphasis === 'total', emphasis === 'part' ? 16 : 0)}${rule(y, width, false)}`;
  });
  const notes = shown.notes.flatMap((note) => textLines(note, width, 13, 2, { muted: true }));
  const below = drawnLines(notes, 0, y + room);
  return { marks: [head, ...body, below].join('\n'), height: y + heightOf(notes) + room };
}
