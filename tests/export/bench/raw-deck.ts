import pptxgen from 'pptxgenjs';
import type { ChartSpec } from '../../../src/lib/charts/chart-spec';
import { tableOf } from '../../../src/lib/charts/data-table';
import { notesText } from '../../../src/lib/export/notes-text';
import { nativeChart, needsTable } from '../../../src/lib/export/office/native/chart-of';
import { saidOf } from '../../../src/lib/export/said';
import { printedCell, printedHeading, shownTable } from '../../../src/lib/narrate/shown-table';

function addSlide(deck: pptxgen, spec: ChartSpec): pptxgen.Slide {
  const said = saidOf(spec);
  const page = deck.addSlide();
  page.addText(said.heading, { x: 0.6, y: 0.4, w: 12, h: 1, fontSize: 26, bold: true });
  page.addText(said.subtitle, { x: 0.6, y: 1.4, w: 12, h: 0.5, fontSize: 15 });
  page.addText([...said.notes, said.source].join(' '), { x: 0.6, y: 6.4, w: 11, h: 0.8, fontSize: 11 });
  page.addNotes(notesText(spec));
  return page;
}

function addChart(deck: pptxgen, spec: ChartSpec): void {
  const chart = nativeChart(spec);
  if (!chart) return;
  const data = chart.series.map(({ name, values }) => ({
    name,
    labels: chart.categories,
    // the library knows no missing numbers in its types, and takes them
    values: values as number[],
  }));
  const type = chart.shape === 'lines' ? 'line' : 'bar';
  addSlide(deck, spec).addChart(type, data, {
    x: 0.6,
    y: 2,
    w: 12,
    h: 4.3,
    showLegend: chart.legend,
    showValue: true,
  });
}

function addTable(deck: pptxgen, spec: ChartSpec): void {
  const table = shownTable(tableOf(spec));
  const rows = table.rows.map((row, at) =>
    row.cells.map((_, column) => ({ text: printedCell(table, at, column) })),
  );
  const head = table.columns.map((column) => ({ text: printedHeading(column), options: { bold: true } }));
  addSlide(deck, spec).addTable([head, ...rows], { x: 0.6, y: 2, w: 12, fontSize: 12 });
}

/** The same slides by the library alone, with its own charts and none of the house's mending. */
export async function rawDeckOf(title: string, specs: readonly ChartSpec[]): Promise<Blob> {
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.addSlide().addText(title, { x: 1, y: 2.3, w: 11, h: 1.4, fontSize: 40 });
  for (const spec of specs) {
    addChart(deck, spec);
    if (needsTable(spec)) addTable(deck, spec);
  }
  return (await deck.write({ outputType: 'blob', compression: true })) as Blob;
}
