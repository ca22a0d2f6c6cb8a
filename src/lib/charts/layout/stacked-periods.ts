import type { StackedPeriodsSpec, Value } from '../chart-spec';
import { categoryColor, color } from '../palette';
import { pointsOf } from '../points';
import { timeAxis, valueAxis, valueGrid } from './axes';
import { endLabelRoom, endLabels } from './end-labels';
import { meetingNote, meetingSigns } from './event-marks';
import { keyRows } from './key-rows';
import type {
  AxisMark,
  BarMark,
  DirectLabelMark,
  EventMark,
  Frame,
  LineMark,
  PathMark,
  TextMark,
} from './marks';
import { emptyText, noteLines, noteMarks, pageOf, type Page } from './page';
import { absentLabels, columnLabels, insideLabels, keyLabels, totalLabels } from './stacked-labels';
import { stackedPlot, type Segment, type StackedPlot } from './stacked-plot';

export interface StackedLayout extends Frame {
  kind: 'stacked-periods';
  grid: LineMark[];
  axes: AxisMark[];
  events: EventMark[];
  meetings: PathMark[];
  bars: BarMark[];
  /** laid over the bars: parts of a status */
  parts: BarMark[];
  values: TextMark[];
  labels: DirectLabelMark[];
}

/** Height that suits the columns at a width, with the names beneath them on a phone. */
export function heightOfStacked(spec: StackedPeriodsSpec, width: number): number {
  const page = pageOf(width);
  const foot = footOf(spec, page);
  const labels = (spec.series.length + spec.ofWhich.length) * 36 + 80;
  return Math.round((page.narrow ? 304 : Math.max(384, Math.min(labels, 420))) + foot.height);
}

/** Columns at their true distance in time; a blank draws nothing and is not 0. */
export function layoutStacked(spec: StackedPeriodsSpec, width: number, height: number): StackedLayout {
  const page = pageOf(width);
  const foot = footOf(spec, page);
  const room = page.narrow ? 8 : endLabelRoom(columnLabels(spec, null), page, 0.3);
  const plot = stackedPlot(spec, page, height, { room, foot: foot.height });
  const drawn = plot.segments.filter(({ value }) => value !== 0);
  const span = { left: plot.right, top: plot.top - 10, bottom: plot.bottom + 10 };
  return {
    kind: 'stacked-periods',
    width,
    height,
    reach: 'xy',
    grid: valueGrid(plot.values, plot.left, plot.right),
    axes: [
      valueAxis(plot.values, plot.left - 8, page),
      timeAxis(plot.ticks, plot.x, { top: plot.bottom, left: 0, right: plot.right + 8 }, page),
    ],
    events: plot.events.draw(0, plot.bottom),
    meetings: meetingSigns(spec.events, plot.ground, plot.bottom),
    bars: drawn.map((segment) => barOf(segment, spec)),
    parts: partsOf(spec, plot),
    values: [
      ...totalLabels(spec, plot, page),
      ...insideLabels(spec, plot, page),
      ...absentLabels(spec, plot, page),
      ...noteMarks(foot.notes, page, height),
    ],
    labels: page.narrow
      ? foot.key.draw(height - foot.height + 6)
      : endLabels(columnLabels(spec, plot), span, page),
    places: pointsOf(spec).map(({ series, x }) => placeOf(spec, plot, series, spec.periods.indexOf(x))),
    empty: plot.segments.length === 0 && !spec.totals.some(isKnown) ? emptyText(page, height) : null,
  };
}

/** What stands beneath the time axis: the names on a phone, and notes. */
function footOf(
  spec: StackedPeriodsSpec,
  page: Page,
): { key: ReturnType<typeof keyRows>; notes: string[]; height: number } {
  const key = keyRows(page.narrow ? keyLabels(spec) : [], page);
  const notes = noteLines(notesOf(spec), page);
  const lines = key.lines + notes.length;
  return { key, notes, height: lines === 0 ? 0 : lines * page.line + 10 };
}

/** What the columns cannot show: that a number is missing beside others, or provisional. */
function notesOf(spec: StackedPeriodsSpec): string[] {
  const all = spec.series.flatMap(({ values }) => values);
  const missing = all.some(
    ({ value, missing }) => value === null && missing !== undefined && missing !== 'blank',
  );
  return [
    ...(all.some(({ provisional }) => provisional) ? ['Lysere søjler: foreløbige tal.'] : []),
    ...(missing ? ['Nogle tal mangler hos kilden. Tabellen viser hvilke.'] : []),
    ...meetingNote(spec.events),
  ];
}

function isKnown(value: Value): value is Value & { value: number } {
  return value.value !== null;
}

function barOf(segment: Segment, spec: StackedPeriodsSpec): BarMark {
  const series = spec.series[segment.series];
  const provisional = series?.values[segment.period]?.provisional === true;
  const fill = categoryColor(series?.category);
  // a hairline of paper parts the statuses; a status of one or two persons stays visible
  const height = Math.max(1.5, segment.bottom - segment.top - (segment.bottom - segment.top > 4 ? 1 : 0));
  const bar = { x: segment.x, y: segment.bottom - height, width: segment.width, height, fill };
  if (!provisional) return bar;
  const outline = segment.width > 16 && height > 8 ? { color: fill, width: 1.5, dash: '3 3' } : undefined;
  return { ...bar, opacity: 0.5, outline };
}

/** Parts of a status: a darker column within it, from its foot. */
function partsOf(spec: StackedPeriodsSpec, plot: StackedPlot): BarMark[] {
  return spec.ofWhich.flatMap((part) =>
    plot.segments.flatMap((segment): BarMark[] => {
      const value = part.values[segment.period]?.value ?? null;
      if (spec.series[segment.series]?.id !== part.of || value === null || value <= 0) return [];
      const height = plot.values.scale(0) - plot.values.scale(value);
      const inset = Math.min(8, segment.width / 6);
      return [
        {
          x: segment.x + inset,
          y: segment.bottom - height,
          width: segment.width - 2 * inset,
          height,
          fill: color('shade'),
          opacity: 0.3,
        },
      ];
    }),
  );
}

function placeOf(
  spec: StackedPeriodsSpec,
  plot: StackedPlot,
  id: string,
  period: number,
): Frame['places'][number] {
  const x = plot.middle(period);
  const part = spec.ofWhich.find((item) => item.id === id);
  const series = spec.series.findIndex((item) => item.id === (part ? part.of : id));
  const segment = plot.segments.find((item) => item.series === series && item.period === period);
  if (segment && part) {
    const value = part.values[period]?.value ?? 0;
    return { x, y: segment.bottom - (plot.values.scale(0) - plot.values.scale(value)) / 2 };
  }
  if (segment) return { x, y: (segment.top + segment.bottom) / 2 };
  const total = id === 'total' ? (spec.totals[period]?.value ?? 0) : 0;
  return { x, y: plot.values.scale(total) };
}
