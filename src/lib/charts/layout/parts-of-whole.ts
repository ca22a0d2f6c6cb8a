import type { PartsOfWholeSpec } from '../chart-spec';
import { boundsText, partsRows, type PartsRow } from '../parts-rows';
import { color } from '../palette';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { textWidth } from '../scales/text-width';
import { wrapText } from '../scales/wrap-text';
import { hatch } from './hatch';
import type { BarMark, Frame, LineMark, PathMark, TextMark } from './marks';
import { baseline, emptyText, noteLines, noteMarks, pageOf, widest, type Page } from './page';

export interface PartsLayout extends Frame {
  kind: 'parts-of-whole';
  /** where 0 stands */
  zero: LineMark[];
  bars: BarMark[];
  /** between the least and the most that a vague number can mean */
  hatches: PathMark[];
  texts: TextMark[];
}

interface Plot {
  page: Page;
  rows: PartsRow[];
  names: number;
  row: number;
  bottom: number;
  values: ValueScale;
  notes: string[];
}

const head = 4;
const groupGap = 14;
const thickness = 18;
/** parts stand in from their whole */
const inset = 12;

/** Height that the rows need; names of two lines need more. */
export function heightOfParts(spec: PartsOfWholeSpec, width: number): number {
  const page = pageOf(width);
  const rows = partsRows(spec);
  const gaps = Math.max(0, spec.groups.length - 1) * groupGap;
  return head + Math.max(2, rows.length) * rowHeight(rows, page) + gaps + notesHeight(spec, page);
}

/** Lying bars from 0: the whole, its parts beneath it, and what they leave, hatched where a number is vague. */
export function layoutParts(spec: PartsOfWholeSpec, width: number, height: number): PartsLayout {
  const plot = plotOf(spec, pageOf(width), height);
  const { rows, values, page } = plot;
  const middles = middlesOf(plot);
  const zero = values.scale(0);
  const drawn = rows.map((row, at) => ({ row, middle: middles[at] ?? head }));
  return {
    kind: 'parts-of-whole',
    width,
    height,
    reach: 'y',
    zero: [{ x1: zero, y1: head, x2: zero, y2: plot.bottom, color: color('rule'), width: 1 }],
    bars: drawn.flatMap(({ row, middle }) => barsOf(row, middle, values)),
    hatches: drawn.flatMap(({ row, middle }) => hatchOf(row, middle, values)),
    texts: [
      ...drawn.flatMap(({ row, middle }) => textsOf(row, middle, plot, spec)),
      ...noteMarks(plot.notes, page, height),
    ],
    places: drawn.map(({ row, middle }) => ({
      x: Math.max(zero, values.scale(row.value.min ?? 0) - 12),
      y: middle,
    })),
    empty: rows.some(({ value }) => value.max !== null) ? null : emptyText(page, height),
  };
}

function plotOf(spec: PartsOfWholeSpec, page: Page, height: number): Plot {
  const rows = partsRows(spec);
  const known = rows.flatMap(({ value }) => value.max ?? []);
  const names = namesWidth(rows, page);
  const notes = noteLines(notesOf(rows), page);
  const room = widest(
    rows.map(({ value }) => boundsText(value, spec.unit)),
    page.size,
    true,
  );
  const end = Math.max(names + 60, page.width - Math.ceil(room) - 10);
  const gaps = Math.max(0, spec.groups.length - 1) * groupGap;
  const bottom = height - notesHeight(spec, page);
  return {
    page,
    rows,
    names,
    row: Math.min((bottom - head - gaps) / Math.max(1, rows.length), Math.max(44, rowHeight(rows, page))),
    bottom,
    values: valueScale(known, spec.unit, [names + 10, end], { fromZero: true, ticks: 4, nice: false }),
    notes,
  };
}

/** Middles of the rows; a group stands a little apart from the one before. */
function middlesOf({ rows, row }: Plot): number[] {
  let groups = -1;
  return rows.map(({ kind }, at) => {
    if (kind === 'whole') groups += 1;
    return head + at * row + row / 2 + groups * groupGap;
  });
}

function namesWidth(rows: readonly PartsRow[], page: Page): number {
  const most = page.width * (page.narrow ? 0.46 : 0.4);
  const wanted =
    widest(
      rows.map(({ label }) => label),
      page.size,
      true,
    ) + inset;
  return Math.ceil(Math.min(wanted, most));
}

function rowHeight(rows: readonly PartsRow[], page: Page): number {
  const most = namesWidth(rows, page);
  const lines = Math.max(1, ...rows.map((row) => linesOf(row, most, page).length));
  return Math.max(30, lines * page.line + 10);
}

function linesOf({ label, kind }: PartsRow, width: number, page: Page): string[] {
  const room = kind === 'whole' ? width : width - inset;
  return wrapText(label, room, page.size, page.narrow ? 3 : 2, kind === 'whole');
}

function notesHeight(spec: PartsOfWholeSpec, page: Page): number {
  const lines = noteLines(notesOf(partsRows(spec)), page).length;
  return lines === 0 ? 4 : lines * page.line + 12;
}

/** What the bars cannot say by themselves. */
function notesOf(rows: readonly PartsRow[]): string[] {
  const vague = rows.some(({ value, kind }) => kind !== 'rest' && value.min !== value.max);
  const rest = rows.some(({ kind }) => kind === 'rest');
  return [
    ...(vague ? ['Skraveret: tallet er oplyst som et spænd.'] : []),
    ...(rest ? ['Stiplet: beregnet, ikke oplyst.'] : []),
  ];
}

function inkOf({ kind }: PartsRow): string {
  return color(kind === 'whole' ? 'chosen' : 'own');
}

function barsOf(row: PartsRow, middle: number, { scale }: ValueScale): BarMark[] {
  const { min, max } = row.value;
  if (min === null || max === null) return [];
  const [zero, from, to] = [scale(0), scale(min), scale(max)];
  const place = { y: middle - thickness / 2, height: thickness };
  const ink = inkOf(row);
  const outline = { color: ink, width: 1.5, dash: '3 3' };
  if (row.kind === 'rest')
    return [{ ...place, x: zero, width: Math.max(2, to - zero), fill: color('paper'), outline }];
  const solid = { ...place, x: zero, width: Math.max(1, from - zero), fill: ink };
  if (min === max) return [solid];
  return [solid, { ...place, x: from, width: Math.max(2, to - from), fill: color('paper'), outline }];
}

function hatchOf(row: PartsRow, middle: number, { scale }: ValueScale): PathMark[] {
  const { min, max } = row.value;
  if (min === null || max === null || min === max) return [];
  const [from, to] = [scale(min), scale(max)];
  const d = hatch(from, middle - thickness / 2, to - from, thickness, 5);
  return [{ d, color: inkOf(row), width: 1.2 }];
}

/** The name before the bar, and the number at its end. */
function textsOf(row: PartsRow, middle: number, plot: Plot, spec: PartsOfWholeSpec): TextMark[] {
  const { page, names, values } = plot;
  const lines = linesOf(row, names, page);
  const whole = row.kind === 'whole';
  const ink = { color: color('ink'), bold: whole, size: page.size };
  const text = boundsText(row.value, spec.unit);
  const known = row.value.max !== null;
  const end = values.scale(row.value.max ?? 0) + 6;
  return [
    ...lines.map((text, at): TextMark => ({
      ...ink,
      x: whole ? 0 : inset,
      y: middle + (at - (lines.length - 1) / 2) * page.line + baseline(page.size),
      anchor: 'start',
      text,
    })),
    {
      ...ink,
      color: color(known ? 'ink' : 'muted'),
      x: Math.min(end, page.width - textWidth(text, page.size, whole)),
      y: middle + baseline(page.size),
      anchor: 'start',
      text,
    },
  ];
}
