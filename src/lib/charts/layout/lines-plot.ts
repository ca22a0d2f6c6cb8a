import { monthShort } from '../../format/date';
import type { LineSeries, LinesSpec } from '../chart-spec';
import { color } from '../palette';
import { projectedSeries } from '../projected-series';
import { timeAt, timeScale } from '../scales/time-scale';
import { timeTicks, type TimeTick } from '../scales/time-ticks';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { valueText } from '../value-text';
import { timeAxisHeight } from './axes';
import { endLabelRoom, type EndLabel } from './end-labels';
import { eventRows } from './event-lines';
import { eventPlaces, meetingNote, type EventGround } from './event-marks';
import { strokeOf } from './line-stroke';
import { isLimit, projectionEnd } from './projection-label';
import { noteLines, widest, type Page } from './page';

/** Where things stand in a chart of lines. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** every number drawn */
  known: number[];
  values: ValueScale;
  /** a point's `x` -> time */
  at: (x: string) => number;
  /** time -> pixels */
  x: (time: number) => number;
  /** times of all points */
  times: number[];
  /** last time on the axis */
  end: number;
  ticks: TimeTick[];
  events: ReturnType<typeof eventRows>;
  /** where meetings stand; null: the axis is not in time */
  ground: EventGround | null;
  notes: string[];
}

/** Measures the room for labels, ticks, events and notes, and sets up the scales in what is left. */
export function plotOf(spec: LinesSpec, page: Page, height: number): Plot {
  const known = [...spec.series, ...projectedSeries(spec)].flatMap((series) =>
    series.points.flatMap(({ y }) => y.value ?? []),
  );
  const probe = valueScale(known, spec.unit, [1, 0], { fromZero: spec.fromZero, ticks: tickCount(height) });
  const numbers = probe.ticks.map(({ text }) => text);
  const left = Math.ceil(widest(numbers, page.small)) + 8;
  const { at, times, ticks } = horizontal(spec);
  const names = [
    ...endsOf(
      spec,
      spec.series.filter((series) => !stopsEarly(series, spec, at, times)),
      () => null,
    ),
    ...projectionEnd(spec, null),
  ];
  const labelsFrom = page.width - endLabelRoom(names, page, shareOf(spec, page));
  // a single place in time stands close to its labels
  const right = new Set(times).size === 1 ? Math.min(labelsFrom, left + 240) : labelsFrom;
  const x = timeScale(times, [left, right], spec.x === 'month' || times.length < 15 ? 10 : 2);
  const ground = groundOf(spec, x, left, right);
  const events = eventRows(
    ground ? eventPlaces(spec.events, spec.breaks, ground) : [],
    { left, right: page.width },
    page,
  );
  const notes = noteLines(notesOf(spec, probe), page);
  const top = events.rows * page.line + 12;
  const bottom = height - timeAxisHeight(ticks, page) - notes.length * page.line - (notes.length > 0 ? 4 : 0);
  const options = { fromZero: spec.fromZero, ticks: tickCount(height) };
  const values = valueScale(known, spec.unit, [bottom, top], options);
  return {
    left,
    right,
    top,
    bottom,
    known,
    values,
    at,
    x,
    times,
    end: Math.max(...times),
    ticks,
    events,
    ground,
    notes,
  };
}

/** How much of the width the names at the right may take; a projection's is long. */
function shareOf({ projection }: LinesSpec, page: Page): number {
  if (page.narrow) return projection ? 0.4 : 0.34;
  return 0.26;
}

function groundOf(spec: LinesSpec, x: Plot['x'], left: number, right: number): EventGround | null {
  if (spec.x === 'month') return null;
  const places = spec.series.flatMap((series) => series.points.map((point) => point.x)).sort();
  return { x, left, right, first: places[0] ?? '', last: places.at(-1) ?? '' };
}

function tickCount(height: number): number {
  return Math.max(3, Math.min(6, Math.round(height / 65)));
}

/** What stands along the x axis: times of the points, and ticks. */
function horizontal(spec: LinesSpec): { at: (x: string) => number; times: number[]; ticks: TimeTick[] } {
  if (spec.x === 'month') {
    const at = (x: string) => Number(x);
    const times = [1, 12];
    const ticks = Array.from({ length: 12 }, (_, index) => ({
      time: index + 1,
      text: monthShort(index + 1),
      year: '',
      importance: index === 0 ? 9 : index === 11 ? 8 : index % 3 === 0 ? 7 : index % 2 === 0 ? 6 : 5,
    }));
    return { at, times, ticks };
  }
  const places = [...spec.series, ...projectedSeries(spec)].flatMap(({ points }) => points.map(({ x }) => x));
  return { at: timeAt, times: places.map(timeAt).filter(Number.isFinite), ticks: ticksOf(spec, places) };
}

/** With a projection every period may be named, first of all where it begins and what it reaches. */
function ticksOf(spec: LinesSpec, places: readonly string[]): TimeTick[] {
  if (!spec.projection) return timeTicks(places);
  const { of, reaches } = spec.projection;
  const last = spec.series.find(({ id }) => id === of)?.points.findLast(({ y }) => y.value !== null);
  const named = [last?.x, reaches.earliest, reaches.latest].map((x) => (x ? timeAt(x) : NaN));
  return timeTicks(places, places.length).map((tick) =>
    named.includes(tick.time) ? { ...tick, importance: 85 } : tick,
  );
}

/** What a dotted line or a hollow ring means; a number that stands alone has no line, and the way to a target is dotted as well. */
function provisionalNotes({ series }: LinesSpec): string[] {
  const known = series.map(({ points }) => points.filter(({ y }) => y.value !== null));
  const provisional = known.filter((points) => points.some(({ y }) => y.provisional));
  const hasThin = series.some(({ role }, at) => role === 'target' && (known[at]?.length ?? 0) > 1);
  return [
    ...(provisional.some(({ length }) => length > 1)
      ? [`${hasThin ? 'Kraftig prikket' : 'Prikket'} linje: foreløbige tal.`]
      : []),
    ...(provisional.some(({ length }) => length === 1) ? ['Åben ring: foreløbigt tal.'] : []),
  ];
}

/** What must be known to read the lines: where the axis begins, and what is provisional. */
export function notesOf(spec: LinesSpec, { offZero, ticks }: ValueScale): string[] {
  return [
    ...(offZero && ticks[0] ? [`Den lodrette akse begynder ikke ved 0, men ved ${ticks[0].text}.`] : []),
    ...provisionalNotes(spec),
    ...(spec.x === 'month' ? [] : meetingNote(spec.events)),
  ];
}

/** Where a line's name belongs: at its last value, or where that is carried on to, at the end. */
export function endOf(series: LineSeries, spec: LinesSpec, plot: Plot): { x: number; y: number } | null {
  const last = series.points.findLast(({ y }) => y.value !== null);
  if (!last || last.y.value === null) return null;
  const isCarried = spec.x === 'as-of' || isLimit(series, spec);
  return { x: plot.x(isCarried ? plot.end : plot.at(last.x)), y: plot.values.scale(last.y.value) };
}

/** A line that stops well before the others: its name at the right edge would stand beside newer numbers. */
export function stopsEarly(
  series: LineSeries,
  spec: LinesSpec,
  at: Plot['at'],
  times: readonly number[],
): boolean {
  const last = series.points.findLast(({ y }) => y.value !== null);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return (
    spec.x !== 'as-of' && !isLimit(series, spec) && last !== undefined && to - at(last.x) > 0.1 * (to - from)
  );
}

const importance = { own: 100, country: 90, target: 85, chosen: 70, category: 70, other: 10 };

/** Name and last value of those of these lines that have one. */
export function endsOf(
  spec: LinesSpec,
  lines: readonly LineSeries[],
  place: (series: LineSeries) => { x: number; y: number } | null,
): EndLabel[] {
  return lines.flatMap((series): EndLabel[] => {
    const last = series.points.findLast(({ y }) => y.value !== null);
    if (!last) return [];
    const { color: stroke, width } = strokeOf(series);
    const category = series.role === 'category';
    return [
      {
        text: `${series.label} ${valueText(last.y, spec.unit)}`,
        color: category ? color('ink') : series.role === 'other' ? color('muted') : stroke,
        bold: series.role === 'own',
        importance: importance[series.role],
        from: place(series),
        y: 0,
        swatch: category
          ? (x, y) => ({ bars: [{ x, y: y - width / 2, width: 10, height: width, fill: stroke }] })
          : null,
      },
    ];
  });
}
