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
import { printedCell, printedHeading, saysAnything, tableInMinutes } from '../../narrate/shown-table';
import { columnWidths } from '../office/column-widths';
import { hex } from '../office/hex';
import { body, innerWidth, points } from './look';

type InMinutes = ReturnType<typeof tableInMinutes>;

/** letters from running text to the smallest that are read, in points */
const sizes = [10, 9, 8, 7];

interface Look {
  widths: number[];
  size: number;
}

const line = (size: number) => ({ style: BorderStyle.SINGLE, size, color: hex(size > 6 ? 'ink' : 'rule') });

/** twentieths of a point left and right of a cell's text */
const padding = 2 * 70 + 20;
/** a letter's width to its height, on average and with room to spare */
const letterWidth = 0.56;

/** The largest letters with which no word is broken. */
function lookOf(table: InMinutes): Look {
  const looks = sizes.map((size) => {
    const letters = 1 / (size * 20 * letterWidth);
    return { size, ...columnWidths(table, { width: innerWidth, letters, padding }) };
  });
  const { size, widths } = looks.find(({ fits }) => fits) ?? looks.at(-1) ?? { size: 7, widths: [] };
  return { size, widths: widths.map(Math.floor) };
}

interface CellLook {
  bold?: boolean;
  right?: boolean;
  top?: number;
  bottom?: number;
  indent?: boolean;
  high?: boolean;
  span?: number;
}

function cell(text: string, width: number, size: number, look: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: look.span,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    verticalAlign: look.high ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
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
  // several texts side by side are read from their first lines
  const high = table.columns.filter(({ numeric }) => !numeric).length > 1;
  const cells = table.columns.map(({ numeric }, column) =>
    cell(printedCell(table, row, column), widths[column] ?? 0, size, {
      bold: isTotal,
      right: numeric,
      top: isTotal ? 8 : 0,
      bottom: 4,
      high,
      indent: emphasis === 'part' && column === 0,
    }),
  );
  return new TableRow({ cantSplit: true, children: cells });
}

/** A figure's table in the words of the committee's papers; null where it has no rows. */
export function tableFor(spec: ChartSpec): { table: Table; notes: string[] } | null {
  const shown = tableInMinutes(tableOf(spec));
  if (!saysAnything(shown)) return null;
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
