import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ChartSpec } from '../../charts/chart-spec';
import { tableOf } from '../../charts/data-table';
import { printedCell, printedHeading, tableInMinutes, type ShownTable } from '../../narrate/shown-table';
import { hex } from '../office/hex';
import { body, innerWidth, points } from './look';

type InMinutes = ReturnType<typeof tableInMinutes>;

interface Look {
  widths: number[];
  size: number;
}

const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: hex(size > 6 ? 'ink' : 'rule') });

/** Names get what the numbers leave, and many columns get small letters. */
function lookOf({ columns, rows }: ShownTable): Look {
  const texts = columns.filter(({ numeric }) => !numeric).length;
  const size = columns.length > 8 ? 7 : columns.length > 5 ? 8.5 : 10;
  const lengths = columns.map(({ numeric }, at) => {
    const longest = Math.max(4, ...rows.map((row) => row.cells[at]?.text.length ?? 0));
    return numeric ? Math.min(12, longest + 3) : Math.min(texts === 1 ? 60 : 26, longest);
  });
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return { size, widths: lengths.map((length) => Math.floor((innerWidth * length) / all)) };
}

interface CellLook {
  bold?: boolean;
  right?: boolean;
  top?: number;
  bottom?: number;
  indent?: boolean;
  span?: number;
}

function cell(text: string, width: number, size: number, look: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: look.span,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: {
      top: look.top ? line(look.top) : { style: BorderStyle.NIL },
      bottom: look.bottom ? line(look.bottom) : { style: BorderStyle.NIL },
      left: { style: BorderStyle.NIL },
      right: { style: BorderStyle.NIL },
    },
    children: [
      new Paragraph({
        alignment: look.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: look.indent ? { left: 200 } : undefined,
        children: [new TextRun({ ...body, size: points(size), bold: look.bold, text })],
      }),
    ],
  });
}

/** What stands over all numbers, then the columns' own names. Word repeats them on every page and reads them as headings. */
function headRows(table: InMinutes, { widths, size }: Look): TableRow[] {
  const names = table.columns.map((column, at) =>
    cell(printedHeading(column), widths[at] ?? 0, size, { bold: true, right: column.numeric, bottom: 8 }),
  );
  const own = new TableRow({ tableHeader: true, cantSplit: true, children: names });
  if (!table.above) return [own];
  const rest = widths.slice(1).reduce((sum, width) => sum + width, 0);
  const above = [
    cell('', widths[0] ?? 0, size, {}),
    cell(table.above, rest, size, { bold: true, span: widths.length - 1 }),
  ];
  return [new TableRow({ tableHeader: true, cantSplit: true, children: above }), own];
}

function bodyRow(table: InMinutes, row: number, { widths, size }: Look): TableRow {
  const emphasis = table.rows[row]?.emphasis ?? 'none';
  const isTotal = emphasis === 'total';
  const cells = table.columns.map(({ numeric }, column) =>
    cell(printedCell(table, row, column), widths[column] ?? 0, size, {
      bold: isTotal,
      right: numeric,
      top: isTotal ? 8 : 0,
      bottom: 4,
      indent: emphasis === 'part' && column === 0,
    }),
  );
  return new TableRow({ cantSplit: true, children: cells });
}

/** A figure's table in the words of the committee's papers; null where it has no rows. */
export function tableFor(spec: ChartSpec): { table: Table; notes: string[] } | null {
  const shown = tableInMinutes(tableOf(spec));
  if (shown.rows.length === 0) return null;
  const look = lookOf(shown);
  const rows = [...headRows(shown, look), ...shown.rows.map((_, row) => bodyRow(shown, row, look))];
  const width = look.widths.reduce((sum, one) => sum + one, 0);
  return {
    notes: shown.notes,
    table: new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: look.widths,
      rows,
    }),
  };
}
