import type { LineSeries, LinesSpec } from '../chart-spec';
import { pointsOf } from '../points';
import { timeAxis, valueAxis, valueGrid } from './axes';
import { endLabels } from './end-labels';
import { meetingSigns } from './event-marks';
import { dotsOf, linesOf, spotsOf } from './line-paths';
import { weight } from './line-stroke';
import { endOf, endsOf, plotOf, stopsEarly, type Plot } from './lines-plot';
import type {
  AxisMark,
  DirectLabelMark,
  DotMark,
  EventMark,
  Frame,
  LineMark,
  PathMark,
  TextMark,
} from './marks';
import { bandOf, bandSpots, middleAt } from './projection-band';
import { projectionEnd } from './projection-label';
import { emptyText, noteMarks, pageOf, type Page } from './page';
import { pointLabels } from './point-labels';

export interface LinesLayout extends Frame {
  kind: 'lines';
  grid: LineMark[];
  axes: AxisMark[];
  events: EventMark[];
  meetings: PathMark[];
  lines: PathMark[];
  dots: DotMark[];
  labels: DirectLabelMark[];
  notes: TextMark[];
}

/** Height that suits the lines: one on a phone and one elsewhere, so that a picture drawn anew never moves the page. */
export function heightOfLines(spec: LinesSpec, width: number): number {
  const labelled = spec.series.length * 20 + 90;
  return Math.max(pageOf(width).narrow ? 252 : 384, Math.min(labelled, 480));
}

/** Lines over time, over calendar months, or over the days on which something was stated. */
export function layoutLines(spec: LinesSpec, width: number, height: number): LinesLayout {
  const page = pageOf(width);
  const plot = plotOf(spec, page, height);
  const drawn = [...spec.series].reverse().sort((a, b) => weight(a) - weight(b));
  return {
    kind: 'lines',
    width,
    height,
    reach: 'xy',
    grid: valueGrid(plot.values, plot.left, plot.right),
    axes: [
      valueAxis(plot.values, plot.left - 8, page),
      timeAxis(plot.ticks, plot.x, { top: plot.bottom, left: 0, right: plot.right + 8 }, page),
    ],
    events: plot.events.draw(0, plot.bottom),
    meetings: plot.ground ? meetingSigns(spec.events, plot.ground, plot.bottom) : [],
    lines: [...bandOf(spec, plot), ...drawn.flatMap((series) => linesOf(series, spec, plot))],
    dots: drawn.flatMap((series) => dotsOf(series, spec, plot)),
    labels: labelsOf(spec, plot, page),
    notes: noteMarks(plot.notes, page, height),
    places: pointsOf(spec).map(({ series, x }) => {
      const value = series === 'projection' ? middleAt(spec, x) : valueAt(spec, series, x);
      return { x: plot.x(plot.at(x)), y: value === null ? plot.bottom : plot.values.scale(value) };
    }),
    empty: plot.known.length === 0 ? emptyText(page, height) : null,
  };
}

function valueAt({ series }: LinesSpec, id: string, x: string): number | null {
  const points = series.find((one) => one.id === id)?.points;
  return points?.find((point) => point.x === x)?.y.value ?? null;
}

/** Names at the right edge, and beside their last point those of lines that stop before it. */
function labelsOf(spec: LinesSpec, plot: Plot, page: Page): DirectLabelMark[] {
  const early = spec.series.filter((series) => stopsEarly(series, spec, plot.at, plot.times));
  const others = spec.series.filter((series) => !early.includes(series));
  const place = (series: LineSeries) => endOf(series, spec, plot);
  const { left, right, top, bottom } = plot;
  const spots = [...spec.series.flatMap((series) => spotsOf(series, plot)), ...bandSpots(spec, plot)];
  return [
    ...endLabels(
      [
        ...endsOf(spec, others, place),
        ...projectionEnd(spec, (value) => ({ x: plot.x(plot.end), y: plot.values.scale(value) })),
      ],
      { left: right, top: top - 8, bottom: bottom + 8 },
      page,
    ),
    ...pointLabels(endsOf(spec, early, place), spots, { left, right, top: top - 12, bottom }, page),
  ];
}
