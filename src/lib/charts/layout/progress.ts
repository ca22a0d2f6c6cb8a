import { formatPercent, formatValue } from '../../format/number';
import type { ProgressSpec } from '../chart-spec';
import { color } from '../palette';
import { pointsOf } from '../points';
import { placeLabels } from '../scales/place-labels';
import { textWidth } from '../scales/text-width';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { wrapText } from '../scales/wrap-text';
import { valueText } from '../value-text';
import { hatch } from './hatch';
import { lineAround } from './line-around';
import type { BarMark, Frame, LineMark, PathMark, ReferenceMark, TextMark } from './marks';
import { baseline, emptyText, pageOf, widest, type Page } from './page';

type ProgressRow = ProgressSpec['rows'][number];

export interface ProgressLayout extends Frame {
  kind: 'progress';
  rules: LineMark[];
  bars: BarMark[];
  /** what is spent beyond the budget */
  hatches: PathMark[];
  references: ReferenceMark[];
  texts: TextMark[];
}

const headRoom = 26;

/** Height that the rows need: on a phone the name stands above its bar. */
export function heightOfProgress(spec: ProgressSpec, width: number): number {
  return headRoom + Math.max(2, spec.rows.length) * (pageOf(width).narrow ? 46 : 34) + 6;
}

interface Plot {
  left: number;
  right: number;
  row: number;
  /** middle of a row's bar */
  y: (index: number) => number;
  thickness: number;
  values: ValueScale;
}

/** Per cent of each budget spent, against the per cent of the year gone and against the whole budget. */
export function layoutProgress(spec: ProgressSpec, width: number, height: number): ProgressLayout {
  const page = pageOf(width);
  const plot = plotOf(spec, page, height);
  const texts = spec.rows.flatMap((row, index) => textsOf(row, plot.y(index), plot, spec, page));
  return {
    kind: 'progress',
    width,
    height,
    reach: 'y',
    rules: rulesOf(spec, plot, page),
    bars: spec.rows.flatMap((row, index) => barsOf(row, plot.y(index), plot)),
    hatches: spec.rows.flatMap((row, index) => beyond(row, plot.y(index), plot)),
    references: referencesOf(spec, plot, texts, page, height),
    texts,
    places: pointsOf(spec).map(({ x }) => {
      const index = spec.rows.findIndex(({ id }) => id === x);
      return { x: plot.values.scale(spec.rows[index]?.share.value ?? 0), y: plot.y(index) };
    }),
    empty: spec.rows.length === 0 ? emptyText(page, height) : null,
  };
}

function plotOf(spec: ProgressSpec, page: Page, height: number): Plot {
  const shares = spec.rows.flatMap(({ share }) => share.value ?? []);
  const names = widest(
    spec.rows.map(({ label }) => label),
    page.size,
    true,
  );
  const texts = spec.rows.map((row) => sideText(row, spec, page));
  const left = page.narrow ? 0 : Math.ceil(Math.min(names, page.width * 0.34)) + 14;
  const right = page.width - Math.ceil(widest(texts, page.size, true)) - 10;
  const row = (height - headRoom - 6) / Math.max(2, spec.rows.length);
  return {
    left,
    right,
    row,
    y: (index) => headRoom + index * row + (page.narrow ? row - 14 : row / 2),
    thickness: page.narrow ? 12 : 16,
    values: valueScale([0, 100, spec.reference.value, ...shares], spec.unit, [left, right], {
      fromZero: true,
      ticks: 5,
      nice: false,
    }),
  };
}

/** Right of the bar: the share, and on a wide page the amounts it is made of. */
function sideText({ share, spent, of }: ProgressRow, spec: ProgressSpec, page: Page): string {
  const text = valueText(share, spec.unit);
  if (page.narrow || spent.value === null || of.value === null) return text;
  return `${text} (${formatValue(spent.value, spec.amountUnit)} af ${formatValue(of.value, spec.amountUnit)})`;
}

/** A rule above each total. */
function rulesOf(spec: ProgressSpec, plot: Plot, page: Page): LineMark[] {
  return spec.rows.flatMap(({ total }, index): LineMark[] => {
    const y = headRoom + index * plot.row;
    return total && index > 0
      ? [{ x1: 0, y1: y, x2: page.width, y2: y, color: color('rule'), width: 1 }]
      : [];
  });
}

function barsOf({ share }: ProgressRow, y: number, { values, left, thickness }: Plot): BarMark[] {
  const top = y - thickness / 2;
  const whole = values.scale(100) - left;
  const ground = { x: left, y: top, width: whole, height: thickness, fill: color('grid') };
  if (share.value === null) return [ground];
  const from = Math.min(values.scale(0), values.scale(share.value));
  const width = Math.abs(values.scale(share.value) - values.scale(0));
  const mark = { x: from, y: top, width, height: thickness, fill: color('own') };
  return [ground, share.provisional ? { ...mark, opacity: 0.6 } : mark];
}

/** Strokes of paper over what lies beyond 100 per cent, so that it is seen on paper as well. */
function beyond({ share }: ProgressRow, y: number, { values, thickness }: Plot): PathMark[] {
  if (share.value === null || share.value <= 100) return [];
  const from = values.scale(100);
  const d = hatch(from, y - thickness / 2, values.scale(share.value) - from, thickness, 4);
  return d ? [{ d, color: color('paper'), width: 1.5 }] : [];
}

function referencesOf(
  spec: ProgressSpec,
  plot: Plot,
  texts: readonly TextMark[],
  page: Page,
  height: number,
): ReferenceMark[] {
  const { value, label } = spec.reference;
  const lines = [
    {
      value,
      text: `${label}: ${formatPercent(value, Number.isInteger(value) ? 0 : spec.unit.decimals)}`,
      width: 2,
      ink: color('country'),
      importance: 1,
    },
    ...(Math.abs(value - 100) < 0.5
      ? []
      : [{ value: 100, text: 'Hele budgettet', width: 1, ink: color('muted'), importance: 0 }]),
  ];
  const places = placeLabels(
    lines.map(({ value: at, text, importance }) => ({
      wanted: plot.values.scale(at),
      size: textWidth(text, page.small),
      importance,
    })),
    0,
    page.width,
    14,
  );
  return lines.map(({ value: at, text, width, ink }, index): ReferenceMark => {
    const x = plot.values.scale(at);
    const place = places[index] ?? null;
    const mark = { y: page.small + 2, text, size: page.small, anchor: 'middle' as const, color: ink };
    return {
      lines: lineAround(
        {
          x1: x,
          y1: headRoom - 8,
          x2: x,
          y2: height - 4,
          color: ink,
          width,
          ...(width > 1 ? { dash: '6 4' } : {}),
        },
        texts,
      ),
      label: place === null ? [] : [{ ...mark, x: place }],
    };
  });
}

function textsOf(row: ProgressRow, y: number, plot: Plot, spec: ProgressSpec, page: Page): TextMark[] {
  const style = { size: page.size, bold: row.total };
  const missing = row.share.value === null;
  const value: TextMark = {
    ...style,
    x: page.narrow ? page.width : plot.right + 10,
    y: y + baseline(page.size),
    text: sideText(row, spec, page),
    anchor: page.narrow ? 'end' : 'start',
    color: color(missing ? 'muted' : 'ink'),
  };
  const lines = page.narrow
    ? wrapText(row.label, page.width, page.size, 1, row.total)
    : wrapText(row.label, plot.left - 14, page.size, 2, row.total);
  const first = page.narrow ? y - 13 : y + baseline(page.size) - ((lines.length - 1) * page.line) / 2;
  return [
    value,
    ...lines.map((text, index): TextMark => ({
      ...style,
      x: page.narrow ? 0 : plot.left - 14,
      y: first + index * page.line,
      text,
      anchor: page.narrow ? 'start' : 'end',
      color: color('ink'),
    })),
  ];
}
