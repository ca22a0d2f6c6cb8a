import type pptxgen from 'pptxgenjs';
import type { ChartSpec } from '../../charts/chart-spec';
import { tableOf } from '../../charts/data-table';
import {
  printedCell,
  printedHeading,
  saysAnything,
  shownTable,
  type ShownTable,
} from '../../narrate/shown-table';
import { columnWidths } from '../office/column-widths';
import { hex } from '../office/hex';
import { needsTable } from '../office/native/chart-of';
import { addFoot, framedSlide } from './framed-slide';
import { inner, places, text } from './look';

/** letters from a size that is read at a distance to the smallest that is read at all, in points */
const sizes = [18, 16, 14, 12, 10];
/** letters of a table that takes several slides, in points */
const mostOnSeveral = 12;
const margin = 0.08;

interface Measures {
  widths: number[];
  size: number;
}

/** Letters of this size on an inch, on average and with room to spare. */
const perInch = (size: number) => 130 / size;

const columnsOf = (table: ShownTable, size: number) =>
  columnWidths(table, { width: inner, letters: perInch(size), padding: 2 * margin + 0.06 });

/** How high a row is, in inches. */
function heightOf(texts: readonly string[], { widths, size }: Measures): number {
  const lines = texts.map((cell, at) =>
    Math.ceil(cell.length / Math.max(4, ((widths[at] ?? 1) - 2 * margin) * perInch(size))),
  );
  return (Math.max(1, ...lines) * size * 1.2) / 72 + 0.07;
}

/** Rows in pages, each no higher than a slide's body. */
function pagesOf(table: ShownTable, measures: Measures): number[][] {
  const head = heightOf(table.columns.map(printedHeading), measures);
  const pages: number[][] = [[]];
  let height = head;
  table.rows.forEach((row, at) => {
    const needed = heightOf(
      row.cells.map((_, column) => printedCell(table, at, column)),
      measures,
    );
    if (height + needed > places.body.h && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      height = head;
    }
    pages.at(-1)?.push(at);
    height += needed;
  });
  return pages;
}

/**
 * The largest letters with which the table stands on one slide and no word is broken; where words break at any size, the
 * smallest; else on several slides letters of 12, or smaller ones where words would break.
 */
function measuresOf(table: ShownTable): Measures {
  const tried = sizes.map((size) => ({ size, ...columnsOf(table, size) }));
  const isSingle = (measures: Measures) => pagesOf(table, measures).length === 1;
  const whole = tried.find((measures) => measures.fits && isSingle(measures));
  const several = tried.filter(({ size }) => size <= mostOnSeveral);
  const found = whole ?? tried.findLast(isSingle) ?? several.find(({ fits }) => fits) ?? several.at(-1);
  return found ?? { size: mostOnSeveral, ...columnsOf(table, mostOnSeveral) };
}

const line = (pt: number) => ({ type: 'solid' as const, pt, color: hex(pt > 1 ? 'ink' : 'rule') });
const none = { type: 'none' as const };

function headRow(table: ShownTable): pptxgen.TableRow {
  return table.columns.map((column) => ({
    text: printedHeading(column),
    options: {
      bold: true,
      align: column.numeric ? 'right' : 'left',
      valign: 'bottom',
      border: [none, none, line(1.5), none],
    },
  }));
}

function bodyRow(table: ShownTable, at: number): pptxgen.TableRow {
  const emphasis = table.rows[at]?.emphasis ?? 'none';
  const top = emphasis === 'total' ? line(1.5) : none;
  return table.columns.map(({ numeric }, column) => ({
    text: `${emphasis === 'part' && column === 0 ? '\u2003' : ''}${printedCell(table, at, column)}`,
    options: {
      bold: emphasis === 'total',
      align: numeric ? 'right' : 'left',
      border: [top, none, line(0.5), none],
    },
  }));
}

/**
 * A figure's table as native tables, on as many slides as it takes; every one has the header row. Returns how many.
 * @param hasChart its chart has a slide: then the table comes only where the chart does not hold all its numbers
 */
export function addTableSlides(deck: pptxgen, spec: ChartSpec, remark: string, hasChart: boolean): number {
  const table = shownTable(tableOf(spec));
  if (!saysAnything(table) || (hasChart && !needsTable(spec))) return 0;
  const measures = measuresOf(table);
  const pages = pagesOf(table, measures);
  pages.forEach((rows, number) => {
    const page = framedSlide(deck, spec, pages.length > 1 ? ` (${number + 1} af ${pages.length})` : '');
    const { x, y } = places.body;
    page.addTable([headRow(table), ...rows.map((at) => bodyRow(table, at))], {
      x,
      y,
      w: inner,
      colW: measures.widths,
      ...text,
      fontSize: measures.size,
      margin: [0.03, margin, 0.03, margin],
      autoPage: false,
      objectName: 'Tabel',
    });
    addFoot(page, spec, [remark, ...table.notes].filter(Boolean).join('\n'));
  });
  return pages.length;
}
