import type { LineSeries, LinesSpec, SmallMultiplesSpec } from '../chart-spec';
import { color } from '../palette';
import { panelsAsLines } from '../panels-as-lines';
import { pointsOf } from '../points';
import { timeAt, timeScale } from '../scales/time-scale';
import { timeTicks } from '../scales/time-ticks';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { wrapText } from '../scales/wrap-text';
import { valueText } from '../value-text';
import { timeAxis, timeAxisHeight, valueAxis, valueGrid } from './axes';
import type { EndLabel } from './end-labels';
import { keyRows } from './key-rows';
import { linesOf } from './line-paths';
import { notesOf } from './lines-plot';
import type { AxisMark, DirectLabelMark, Frame, LineMark, PathMark, TextMark } from './marks';
import { emptyText, noteLines, noteMarks, pageOf, widest, type Page } from './page';

export interface SmallMultiplesLayout extends Frame {
  kind: 'small-multiples';
  grid: LineMark[];
  axes: AxisMark[];
  lines: PathMark[];
  /** names of the panels, and notes */
  texts: TextMark[];
  key: DirectLabelMark[];
}

const between = 16;

interface Plan {
  page: Page;
  lines: LinesSpec;
  columns: number;
  /** left edge of the first panel, width of each, height of its plot and of the whole row */
  left: number;
  width: number;
  plot: number;
  row: number;
  top: number;
  titles: string[][];
  titleLines: number;
  key: ReturnType<typeof keyRows>;
  notes: string[];
  known: number[];
  times: number[];
}

/** A sample of a line beside its name. */
function sample(text: string, ink: string, width: number, dash?: string): EndLabel {
  const path = (x: number, y: number) => ({ d: `M${x},${y}h14`, color: ink, width, ...(dash && { dash }) });
  const swatch = (x: number, y: number) => ({ bars: [], paths: [path(x - 2, y)] });
  return { text, color: color('ink'), bold: false, importance: 0, from: null, y: 0, swatch };
}

function keyOf({ panels, country }: SmallMultiplesSpec): EndLabel[] {
  const own = panels.find(({ role }) => role === 'own');
  return [
    ...(own ? [{ ...sample(own.label, color('own'), 2.5), color: color('own'), bold: true }] : []),
    ...(panels.length > (own ? 1 : 0) ? [sample('Området selv', color('ink'), 1.5)] : []),
    ...(country ? [sample(country.label, color('country'), 1.5, '3 3')] : []),
  ];
}

/** As many columns as have room, and no last row that is nearly empty. */
function columnsFor(count: number, width: number): number {
  const most = Math.max(2, Math.min(6, Math.floor(width / 170)));
  return Math.max(1, Math.ceil(count / Math.ceil(Math.max(1, count) / most)));
}

function titleOf({ label, points }: LineSeries, spec: SmallMultiplesSpec): string {
  const last = points.findLast(({ y }) => y.value !== null);
  return last ? `${label} ${valueText(last.y, spec.unit)}` : label;
}

function planOf(spec: SmallMultiplesSpec, width: number, height: number | null): Plan {
  const page = pageOf(width);
  const lines = panelsAsLines(spec);
  const known = lines.series.flatMap(({ points }) => points.flatMap(({ y }) => y.value ?? []));
  const scale = valueScale(known, spec.unit, [1, 0], { fromZero: spec.fromZero, ticks: 3 });
  const left =
    Math.ceil(
      widest(
        scale.ticks.map(({ text }) => text),
        page.small,
      ),
    ) + 8;
  const columns = columnsFor(spec.panels.length, width);
  const across = (width - left - (columns - 1) * between) / columns;
  const titles = spec.panels.map((panel) => wrapText(titleOf(panel, spec), across, page.size, 2, true));
  const titleLines = Math.max(1, ...titles.map(({ length }) => length));
  const key = keyRows(keyOf(spec), page);
  const notes = noteLines(notesOf(lines, scale), page);
  const top = key.lines * page.line + 10;
  const rows = Math.max(1, Math.ceil(spec.panels.length / columns));
  const axis = timeAxisHeight([], page);
  const fixed = top + rows * (titleLines * page.line + axis + 12) + notes.length * page.line;
  const plot = height === null ? (page.narrow ? 84 : 110) : Math.max(20, (height - fixed) / rows);
  const row = titleLines * page.line + plot + axis + 12;
  const times = lines.series
    .flatMap(({ points }) => points.map(({ x }) => timeAt(x)))
    .filter(Number.isFinite);
  return {
    page,
    lines,
    columns,
    left,
    width: across,
    plot,
    row,
    top,
    titles,
    titleLines,
    key,
    notes,
    known,
    times,
  };
}

/** Height that suits the panels. */
export function heightOfSmallMultiples(spec: SmallMultiplesSpec, width: number): number {
  const { top, row, columns, notes, page } = planOf(spec, width, null);
  const rows = Math.max(1, Math.ceil(spec.panels.length / columns));
  return Math.ceil(top + rows * row + notes.length * page.line);
}

/** A small picture for each area, all on one scale, with the own area and the country in each. */
export function layoutSmallMultiples(
  spec: SmallMultiplesSpec,
  width: number,
  height: number,
): SmallMultiplesLayout {
  const plan = planOf(spec, width, height);
  const panels = spec.panels.map((panel, index) => panelOf(panel, index, spec, plan));
  const { page, notes, known } = plan;
  return {
    kind: 'small-multiples',
    width,
    height,
    reach: 'both',
    grid: panels.flatMap(({ grid }) => grid),
    axes: panels.flatMap(({ axes }) => axes),
    lines: panels.flatMap(({ lines }) => lines),
    texts: [...panels.flatMap(({ texts }) => texts), ...noteMarks(notes, page, height)],
    key: plan.key.draw(0),
    places: pointsOf(spec).map((point) => {
      const index = spec.panels.findIndex(({ id }) => id === point.series);
      const value = spec.panels[index]?.points.find(({ x }) => x === point.x)?.y.value ?? null;
      const panel = panels[index];
      if (!panel) return null;
      return { x: panel.x(timeAt(point.x)), y: value === null ? panel.bottom : panel.values.scale(value) };
    }),
    empty: known.length === 0 ? emptyText(page, height) : null,
  };
}

interface Panel extends Pick<SmallMultiplesLayout, 'grid' | 'axes' | 'lines' | 'texts'> {
  x: (time: number) => number;
  values: ValueScale;
  bottom: number;
}

function panelOf(panel: LineSeries, index: number, spec: SmallMultiplesSpec, plan: Plan): Panel {
  const { page, columns, known, times } = plan;
  const column = index % columns;
  const left = plan.left + column * (plan.width + between);
  const head = plan.top + Math.floor(index / columns) * plan.row;
  const top = head + plan.titleLines * page.line + 4;
  const bottom = top + plan.plot;
  const values = valueScale(known, spec.unit, [bottom, top], { fromZero: spec.fromZero, ticks: 3 });
  const x = timeScale(times, [left, left + plan.width], 2);
  const own = spec.panels.find(({ role }) => role === 'own');
  const drawn = [
    ...(spec.country
      ? [{ ...spec.country, look: { color: color('country'), width: 1.5, dash: '3 3' } }]
      : []),
    ...(own ? [{ ...own, look: { color: color('own'), width: panel === own ? 3 : 2 } }] : []),
    ...(panel === own ? [] : [{ ...panel, look: { color: color('ink'), width: 1.5 } }]),
  ];
  const span = { at: timeAt, x, values, end: Math.max(...times) };
  const isOwn = panel.role === 'own';
  return {
    x,
    values,
    bottom,
    grid: valueGrid(values, left, left + plan.width),
    axes: [
      ...(column === 0 ? [valueAxis(values, left - 8, page)] : []),
      timeAxis(yearsOf(spec, plan), x, { top: bottom, left: left - 4, right: left + plan.width }, page),
    ],
    lines: drawn.flatMap(({ look, ...series }) =>
      linesOf(series, plan.lines, span).map((line) => ({
        ...line,
        ...look,
        ...(line.opacity && { dash: '2 4' }),
      })),
    ),
    texts: (plan.titles[index] ?? []).map((text, line) => ({
      x: left,
      y: head + (line + 0.8) * page.line,
      text,
      size: page.size,
      anchor: 'start',
      color: color(isOwn ? 'own' : 'ink'),
      bold: true,
    })),
  };
}

/** Januaries by their years alone: a small panel has no room for months. */
function yearsOf(spec: SmallMultiplesSpec, { lines }: Plan): ReturnType<typeof timeTicks> {
  const ticks = timeTicks(lines.series.flatMap(({ points }) => points.map(({ x }) => x)));
  const years = ticks.filter(({ year }) => /^\d{4}$/.test(year));
  return years.map((tick) => ({ ...tick, text: tick.year, year: '' }));
}
