import type { PairsSpec } from '../chart-spec';
import { color } from '../palette';
import { pointsOf } from '../points';
import { textWidth } from '../scales/text-width';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { wrapText } from '../scales/wrap-text';
import { differenceText, missingText } from '../value-text';
import { topAxis } from './axes';
import { lineAround } from './line-around';
import type { AxisMark, DotMark, Frame, LineMark, TextMark } from './marks';
import { baseline, emptyText, pageOf, widest, type Page } from './page';

type Pair = PairsSpec['rows'][number];

export interface PairsLayout extends Frame {
  kind: 'pairs';
  grid: LineMark[];
  axes: AxisMark[];
  distances: LineMark[];
  dots: DotMark[];
  texts: TextMark[];
}

const keyRoom = 28;
const axisRoom = 22;
/** names wider than this can need two lines at some width: then all widths keep room for them */
const namesWrap = 168;

/** Height that the rows need: on a phone the name stands above its dots. */
export function heightOfPairs(spec: PairsSpec, width: number): number {
  const page = pageOf(width);
  const rows = Math.max(2, spec.rows.length);
  const wraps =
    widest(
      spec.rows.map(({ label }) => label),
      page.size,
    ) > namesWrap;
  return keyRoom + axisRoom + rows * (page.narrow ? 54 : wraps ? 48 : 36) + 4;
}

interface Plot {
  left: number;
  right: number;
  top: number;
  row: number;
  values: ValueScale;
}

/** Own and country as two dots and their distance, which stands in words at the side. */
export function layoutPairs(spec: PairsSpec, width: number, height: number): PairsLayout {
  const page = pageOf(width);
  const plot = plotOf(spec, page, height);
  const { grid, axis } = topAxis(
    plot.values,
    { top: plot.top, bottom: height - 4, left: plot.left, right: plot.right },
    page,
  );
  const y = (index: number) => plot.top + index * plot.row + (page.narrow ? 38 : plot.row / 2);
  const texts = [
    ...keyTexts(spec, page),
    ...spec.rows.flatMap((row, index) => textsOf(row, y(index), plot, spec, page)),
  ];
  return {
    kind: 'pairs',
    width,
    height,
    reach: 'y',
    grid: grid.flatMap((line) => lineAround(line, texts)),
    axes: [axis],
    distances: spec.rows.flatMap((row, index) => distanceOf(row, y(index), plot.values)),
    dots: [...keyDots(spec, page), ...spec.rows.flatMap((row, index) => dotsOf(row, y(index), plot.values))],
    texts,
    places: pointsOf(spec).map(({ x }) => {
      const index = spec.rows.findIndex(({ id }) => id === x);
      const row = spec.rows[index];
      const value = row?.own.value ?? row?.country.value ?? null;
      return { x: value === null ? plot.left : plot.values.scale(value), y: y(index) };
    }),
    empty: valuesOf(spec).length === 0 && spec.rows.length === 0 ? emptyText(page, height) : null,
  };
}

function valuesOf(spec: PairsSpec): number[] {
  return spec.rows.flatMap(({ own, country }) => [own.value ?? [], country.value ?? []].flat());
}

/** The difference in words, or why there is none. */
function wordsOf({ own, country }: Pair, spec: PairsSpec): string {
  if (own.value === null) return `${spec.own}: ${missingText(own.missing)}`;
  if (country.value === null) return `Hele landet: ${missingText(country.missing)}`;
  return differenceText(own, country, spec.unit);
}

function plotOf(spec: PairsSpec, page: Page, height: number): Plot {
  const names = widest(
    spec.rows.map(({ label }) => label),
    page.size,
  );
  const words = widest(
    spec.rows.map((row) => wordsOf(row, spec)),
    page.size,
  );
  const left = page.narrow ? 12 : Math.ceil(Math.min(names, page.width * 0.3)) + 20;
  const right = page.narrow
    ? page.width - 12
    : page.width - Math.ceil(Math.min(words, page.width * 0.28)) - 24;
  const options = { fromZero: true, ticks: Math.max(2, Math.min(5, Math.round((right - left) / 90))) };
  const values = valueScale(valuesOf(spec), spec.unit, [left, right], options);
  const top = keyRoom + axisRoom;
  return { left, right, top, row: (height - top - 4) / Math.max(2, spec.rows.length), values };
}

function distanceOf({ own, country }: Pair, y: number, { scale }: ValueScale): LineMark[] {
  if (own.value === null || country.value === null) return [];
  return [{ x1: scale(country.value), y1: y, x2: scale(own.value), y2: y, color: color('rule'), width: 3 }];
}

function ownDot(x: number, y: number): DotMark {
  return { x, y, radius: 5, fill: color('own'), stroke: color('own') };
}

/** Larger than the own dot, so that both are seen where they are equal. */
function countryDot(x: number, y: number): DotMark {
  return { x, y, radius: 7.5, fill: color('paper'), stroke: color('country') };
}

function dotsOf({ own, country }: Pair, y: number, { scale }: ValueScale): DotMark[] {
  return [
    ...(country.value === null ? [] : [countryDot(scale(country.value), y)]),
    ...(own.value === null ? [] : [ownDot(scale(own.value), y)]),
  ];
}

/** What the two dots mean, above the rows. */
function keyDots(spec: PairsSpec, page: Page): DotMark[] {
  return [ownDot(7, 12), countryDot(countryKey(spec, page), 12)];
}

function countryKey(spec: PairsSpec, page: Page): number {
  return 18 + textWidth(spec.own, page.size, true) + 26;
}

function keyTexts(spec: PairsSpec, page: Page): TextMark[] {
  const style = { y: 12 + baseline(page.size), size: page.size, anchor: 'start' as const };
  const heading = page.narrow ? 'Forskel' : 'Forskel til landet';
  return [
    { ...style, x: 18, text: spec.own, color: color('own'), bold: true },
    { ...style, x: countryKey(spec, page) + 13, text: 'Hele landet', color: color('country') },
    { ...style, x: page.width, anchor: 'end', size: page.small, text: heading, color: color('muted') },
  ];
}

function textsOf(row: Pair, y: number, plot: Plot, spec: PairsSpec, page: Page): TextMark[] {
  const words = wordsOf(row, spec);
  const style = { size: page.size, color: color('ink') };
  const missing = row.own.value === null || row.country.value === null;
  const told = { ...style, x: page.width, anchor: 'end' as const, color: color(missing ? 'muted' : 'ink') };
  if (page.narrow) {
    const room = page.width - textWidth(words, page.size) - 12;
    const name = wrapText(row.label, room, page.size, 1);
    return [
      ...name.map((text) => ({ ...style, x: 0, y: y - 16, text, anchor: 'start' as const })),
      { ...told, y: y - 16, text: words },
    ];
  }
  return [
    ...column(wrapText(row.label, plot.left - 20, page.size, 2), y, page).map((line) => ({
      ...style,
      ...line,
      x: plot.left - 20,
      anchor: 'end' as const,
    })),
    ...column(wrapText(words, page.width - plot.right - 24, page.size, 2), y, page).map((line) => ({
      ...told,
      ...line,
    })),
  ];
}

/** Lines of text with their common middle at `y`. */
function column(lines: string[], y: number, page: Page): { text: string; y: number }[] {
  return lines.map((text, index) => ({
    text,
    y: y + (index - (lines.length - 1) / 2) * page.line + baseline(page.size),
  }));
}
