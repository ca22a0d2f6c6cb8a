import type pptxgen from 'pptxgenjs';
import type { ChartSpec, SankeySpec, TileSpec } from '../../charts/chart-spec';
import { tileFigure } from '../../narrate/tile-lines';
import { stop } from '../../narrate/sentence';
import { hex } from '../office/hex';
import type { NativeChart } from '../office/native-chart';
import { nativeChart } from '../office/native/chart-of';
import { saidOf } from '../said';
import { addBands, hasBands } from './band-shapes';
import { addBulletSlides } from './bullet-slides';
import { addFoot, framedSlide } from './framed-slide';
import { places, text } from './look';
import { addTableSlides } from './table-slides';
import { addTileMap } from './tile-map-shapes';

/** Charts in the order of their parts in the package. */
export type Charts = NativeChart[];

function addChart(
  page: pptxgen.Slide,
  chart: NativeChart,
  spec: ChartSpec,
  charts: Charts,
  place: object,
): void {
  // a stand-in: its part is written anew, with the numbers' own gaps and axes
  const standIn = [{ name: ' ', labels: [' '], values: [0] }];
  page.addChart('bar', standIn, { ...place, altText: saidOf(spec).alt });
  charts.push(chart);
}

function addNumber(page: pptxgen.Slide, spec: TileSpec): void {
  const { figure, unit } = tileFigure(spec);
  page.addText(
    [
      { text: figure, options: { fontSize: 80, bold: true, color: hex('own') } },
      { text: ` ${unit}`, options: { fontSize: 28 } },
    ],
    { ...places.number, ...text, align: 'left', valign: 'middle', margin: 0, objectName: 'Tal' },
  );
}

/** One number large, and its history where there is one. */
function addTile(deck: pptxgen, spec: TileSpec, remark: string, charts: Charts): void {
  const page = framedSlide(deck, spec);
  addNumber(page, spec);
  const chart = nativeChart(spec);
  if (chart) addChart(page, chart, spec, charts, places.history);
  addFoot(page, spec, remark);
}

/** Bands under the heading, their numbers in the table on the next slide. */
function addFlows(deck: pptxgen, spec: SankeySpec, remark: string): void {
  const page = framedSlide(deck, spec);
  addBands(page, spec);
  addFoot(page, spec, remark);
}

/** A sentence in place of a chart. */
function addSentence(deck: pptxgen, spec: ChartSpec, sentence: string, remark: string): void {
  const page = framedSlide(deck, spec);
  const look = { ...text, fontSize: 24, valign: 'top' as const, margin: 0 };
  page.addText(stop(sentence), { ...places.body, ...look, objectName: 'Tekst' });
  addFoot(page, spec, remark);
}

/** One figure as slides: its chart or its sentence under the heading, and its table where the chart does not hold all numbers. */
export function addFigure(deck: pptxgen, spec: ChartSpec, remark: string, charts: Charts): void {
  if (spec.kind === 'nothing') {
    addSentence(deck, spec, spec.sentence, remark);
    return;
  }
  if (spec.kind === 'tile') {
    addTile(deck, spec, remark, charts);
    return;
  }
  const isMap = spec.kind === 'tile-map' && spec.areas.some(({ value }) => value.value !== null);
  if (isMap) {
    const page = framedSlide(deck, spec);
    addTileMap(page, spec);
    addFoot(page, spec, remark);
  }
  const isBullet = spec.kind === 'bullet' && addBulletSlides(deck, spec, remark) > 0;
  const chart = nativeChart(spec);
  if (chart) {
    const page = framedSlide(deck, spec);
    addChart(page, chart, spec, charts, places.body);
    addFoot(page, spec, remark);
  }
  if (spec.kind === 'sankey' && hasBands(spec)) addFlows(deck, spec, remark);
  const isDrawn = isMap || isBullet || chart !== null;
  if (addTableSlides(deck, spec, remark, isDrawn) === 0 && !isDrawn) {
    addSentence(deck, spec, 'Der er ingen tal at vise', remark);
  }
}
