import { formatDate, timeOf } from '../../format/date';
import type { RangeTimelineSpec } from '../chart-spec';
import { color } from '../palette';
import { pointsOf } from '../points';
import { textWidth } from '../scales/text-width';
import { timeScale } from '../scales/time-scale';
import { timeTicks } from '../scales/time-ticks';
import { wrapText } from '../scales/wrap-text';
import { timelineDates, timelineStatus, timelineWarning } from '../timeline-words';
import { timeAxis } from './axes';
import { lineAround } from './line-around';
import type { AxisMark, Frame, LineMark, RangeMark, ReferenceMark, SignMark, TextMark } from './marks';
import { emptyText, noteLines, noteMarks, pageOf, type Page } from './page';
import { rangeOf, statusSign, type RangePlot } from './range-mark';

type TimelineBar = RangeTimelineSpec['bars'][number];

export interface TimelineLayout extends Frame {
  kind: 'range-timeline';
  grid: LineMark[];
  axes: AxisMark[];
  rules: LineMark[];
  signs: SignMark[];
  ranges: RangeMark[];
  today: ReferenceMark;
  texts: TextMark[];
}

const headRoom = 28;
const footRoom = 44;
const signRoom = 20;
const note = 'Skraveret: datoen er kun omtrent oplyst. Pil: datoen er ikke oplyst.';
const day = 86_400_000;

interface Row {
  bar: TimelineBar;
  /** the name in bold, then status and dates */
  lines: { text: string; bold: boolean; soon: boolean }[];
  top: number;
  height: number;
  /** middle of its bar */
  middle: number;
}

/** Height that the rows need with their names in full. */
export function heightOfTimeline(spec: RangeTimelineSpec, width: number): number {
  const page = pageOf(width);
  return (
    headRoom +
    footRoom +
    noteLines([note], page).length * page.line +
    rowsOf(spec, page).reduce((sum, { height }) => sum + height, 0)
  );
}

/** Projects from start to end; what is vague is hatched, and an end nobody stated is open. */
export function layoutTimeline(spec: RangeTimelineSpec, width: number, height: number): TimelineLayout {
  const page = pageOf(width);
  const rows = rowsOf(spec, page);
  const left = page.narrow ? 0 : textRoom(page) + 16;
  const notes = noteLines([note], page);
  const bottom = height - footRoom - notes.length * page.line;
  const times = timesOf(spec);
  const x = timeScale(times, [left, width], 44);
  const ticks = timeTicks(yearsOf(times));
  const plot: RangePlot = { x, left, right: width, page };
  const ranges = rows.map(({ bar, middle }) => rangeOf(bar, middle, plot));
  const texts = rows.flatMap((row) => textsOf(row, page));
  const inTheWay = [...texts, ...ranges.flatMap(({ words }) => words)];
  return {
    kind: 'range-timeline',
    width,
    height,
    reach: 'y',
    grid: ticks.map(({ time }) => ({
      x1: x(time),
      y1: headRoom,
      x2: x(time),
      y2: bottom,
      color: color('grid'),
      width: 1,
    })),
    axes: [timeAxis(ticks, x, { top: bottom, left, right: width }, page)],
    rules: rows.map(({ top }) => ({ x1: 0, y1: top, x2: width, y2: top, color: color('grid'), width: 1 })),
    signs: rows.map(({ bar, top }) => statusSign(bar.status, 0, top + 8)),
    ranges,
    today: todayOf(spec, x(timeOf(spec.today)), bottom, inTheWay, page),
    texts: [...texts, ...noteMarks(notes, page, height)],
    places: pointsOf(spec).map(({ x: id }) => placeOf(rows, id, plot)),
    empty: rows.length === 0 ? emptyText(page, height) : null,
  };
}

function textRoom(page: Page): number {
  return Math.min(380, page.width * 0.42);
}

function rowsOf(spec: RangeTimelineSpec, page: Page): Row[] {
  const room = (page.narrow ? page.width : textRoom(page)) - signRoom;
  let top = headRoom;
  return spec.bars.map((bar) => {
    const wrapped = (text: string, bold: boolean, soon = false) =>
      wrapText(text, room, bold ? page.size : page.small, 3, bold).map((line) => ({
        text: line,
        bold,
        soon,
      }));
    const warning = timelineWarning(bar);
    const lines = [
      ...wrapped(bar.label, true),
      ...wrapped(`${timelineStatus(bar.status)}: ${timelineDates({ ...bar, endsSoon: false })}`, false),
      ...(warning ? wrapped(warning, false, true) : []),
    ];
    const text = 8 + lines.length * page.line + 6;
    const drawn = page.narrow && (bar.start || bar.end) ? 24 : 0;
    const height = Math.max(text + drawn, 44);
    const row = { bar, lines, top, height, middle: drawn > 0 ? top + text + 8 : top + height / 2 };
    top += height;
    return row;
  });
}

/** All times that the axis must reach, the "set pr." date included. */
function timesOf(spec: RangeTimelineSpec): number[] {
  const dates = spec.bars.flatMap(({ start, end }) => [
    ...(start ? [start.earliest, start.latest] : []),
    ...(end ? [end.earliest, end.latest] : []),
  ]);
  return [...dates, spec.today].map(timeOf).filter(Number.isFinite);
}

/** The turns of the years in and around the times, as ISO dates; quarters where they are within two years. */
function yearsOf(times: readonly number[]): string[] {
  const first = Math.min(...times);
  const last = Math.max(...times);
  const found: string[] = [];
  const months = last - first > 3 * 365 * day ? [1] : [1, 7];
  for (let year = new Date(first).getUTCFullYear(); year <= new Date(last).getUTCFullYear() + 1; year++)
    for (const month of months) {
      const time = Date.UTC(year, month - 1, 1);
      if (time >= first - 31 * day && time <= last + 31 * day)
        found.push(`${year}-${String(month).padStart(2, '0')}`);
    }
  return found;
}

function todayOf(
  spec: RangeTimelineSpec,
  x: number,
  bottom: number,
  texts: readonly TextMark[],
  page: Page,
): ReferenceMark {
  const text = `Set pr. ${formatDate(spec.today)}`;
  const half = textWidth(text, page.small) / 2;
  const at = Math.max(half, Math.min(page.width - half, x));
  return {
    lines: lineAround({ x1: x, y1: headRoom - 8, x2: x, y2: bottom, color: color('ink'), width: 1 }, texts),
    label: [
      {
        x: at,
        y: page.small + 2,
        text,
        size: page.small,
        anchor: 'middle',
        color: color('ink'),
        bold: false,
      },
    ],
  };
}

function textsOf({ lines, top }: Row, page: Page): TextMark[] {
  return lines.map(({ text, bold, soon }, index) => ({
    x: signRoom,
    y: top + 8 + (index + 0.75) * page.line,
    text,
    size: bold ? page.size : page.small,
    anchor: 'start',
    color: color(bold || soon ? 'ink' : 'muted'),
    bold: bold || soon,
    halo: page.narrow,
  }));
}

function placeOf(rows: readonly Row[], id: string, { x, left }: RangePlot): Frame['places'][number] {
  const row = rows.find(({ bar }) => bar.id === id);
  if (!row) return null;
  const date = row.bar.end?.earliest ?? row.bar.start?.latest;
  return { x: date ? x(timeOf(date)) : left + 8, y: row.middle };
}
