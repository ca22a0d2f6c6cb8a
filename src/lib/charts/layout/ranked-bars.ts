import { formatValue } from '../../format/number';
import type { RankedBarsSpec } from '../chart-spec';
import { color } from '../palette';
import { pointsOf } from '../points';
import { placeLabels } from '../scales/place-labels';
import { textWidth } from '../scales/text-width';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { rowScale } from '../scales/row-scale';
import { shorten } from '../scales/wrap-text';
import { valueText } from '../value-text';
import { topAxis } from './axes';
import type { AxisMark, BarMark, Frame, LineMark, ReferenceMark, TextMark } from './marks';
import { baseline, emptyText, pageOf, widest, type Page } from './page';

type RankedBar = RankedBarsSpec['bars'][number];

export interface RankedLayout extends Frame {
  kind: 'ranked-bars';
  grid: LineMark[];
  axes: AxisMark[];
  bars: BarMark[];
  texts: TextMark[];
  references: ReferenceMark[];
}

const rowHeight = 24;
const headRoom = 26;

/** Height that the rows need: one bar a row, at any width. */
export function heightOfRanked(spec: RankedBarsSpec): number {
  const rows = spec.bars.filter(({ role }) => role !== 'target').length;
  return headRoom + Math.max(3, rows) * rowHeight + (hasReference(spec) ? rowHeight : 4);
}

/** Horizontal bars from 0, the country once more as a dashed line through all of them. */
export function layoutRanked(spec: RankedBarsSpec, width: number, height: number): RankedLayout {
  const page = pageOf(width);
  const rows = spec.bars.filter(({ role }) => role !== 'target');
  const bottom = height - (hasReference(spec) ? rowHeight : 4);
  const row = rows.length > 0 ? (bottom - headRoom) / rows.length : rowHeight;
  const y = rowScale(
    rows.map(({ id }) => id),
    headRoom,
    row,
    0.7,
  );
  const middle = (id: string) => (y(id) ?? headRoom) + y.bandwidth() / 2;
  const names = Math.ceil(
    Math.min(
      widest(
        rows.map(({ label }) => label),
        page.size,
        true,
      ),
      width * 0.36,
    ),
  );
  const values = horizontalScale(spec, names + 10, width, page);
  const { grid, axis } = topAxis(values, { top: headRoom, bottom, left: names + 2, right: width }, page);
  return {
    kind: 'ranked-bars',
    width,
    height,
    reach: 'y',
    grid,
    axes: [axis],
    bars: rows.flatMap((bar) => barOf(bar, y(bar.id) ?? 0, y.bandwidth(), values)),
    texts: rows.flatMap((bar) =>
      textsOf(bar, middle(bar.id) + baseline(page.size), names, values, spec, page),
    ),
    references: referencesOf(spec, values, bottom, page),
    places: pointsOf(spec).map(({ x }) => {
      const bar = spec.bars.find(({ id }) => id === x);
      return { x: values.scale(bar?.value.value ?? 0), y: bar?.role === 'target' ? bottom : middle(x) };
    }),
    empty: rows.some(({ value }) => value.value !== null) ? null : emptyText(page, height),
  };
}

function hasReference(spec: RankedBarsSpec): boolean {
  return spec.bars.some(
    ({ role, value }) => (role === 'country' || role === 'target') && value.value !== null,
  );
}

function horizontalScale(spec: RankedBarsSpec, left: number, width: number, page: Page): ValueScale {
  const known = spec.bars.flatMap(({ value }) => value.value ?? []);
  const room =
    Math.ceil(
      widest(
        known.map((value) => formatValue(value, spec.unit)),
        page.size,
        true,
      ),
    ) + 8;
  const below = known.some((value) => value < 0) ? room : 0;
  const range: [number, number] = [left + below, width - room];
  return valueScale(known, spec.unit, range, { fromZero: true, ticks: page.narrow ? 3 : 5, nice: false });
}

function barOf(bar: RankedBar, y: number, height: number, { scale }: ValueScale): BarMark[] {
  if (bar.value.value === null) return [];
  const [from, to] = [scale(0), scale(bar.value.value)].sort((a, b) => a - b) as [number, number];
  const mark = { x: from, y, width: Math.max(1, to - from), height };
  const provisional = bar.value.provisional === true;
  switch (bar.role) {
    case 'country':
      return [{ ...mark, fill: color('paper'), outline: { color: color('country'), width: 2 } }];
    case 'own':
      return [{ ...mark, fill: color('own'), ...(provisional ? lighter('own') : {}) }];
    case 'chosen':
    case 'category':
      return [{ ...mark, fill: color('chosen'), ...(provisional ? lighter('chosen') : {}) }];
    default:
      return [{ ...mark, fill: color('otherFill'), ...(provisional ? lighter('other') : {}) }];
  }
}

function lighter(name: 'own' | 'chosen' | 'other'): Pick<BarMark, 'opacity' | 'outline'> {
  return { opacity: 0.5, outline: { color: color(name), width: 1.5, dash: '3 3' } };
}

function textsOf(
  bar: RankedBar,
  y: number,
  names: number,
  { scale }: ValueScale,
  spec: RankedBarsSpec,
  page: Page,
): TextMark[] {
  const bold = bar.role === 'own' || bar.role === 'country';
  const ink = color(bar.role === 'own' ? 'own' : bar.role === 'other' ? 'muted' : 'ink');
  const style = { y, size: page.size, color: ink, bold };
  const value = bar.value.value;
  const reason = value === null;
  const negative = value !== null && value < 0;
  return [
    { ...style, x: names, anchor: 'end', text: shorten(bar.label, names, page.size, bold) },
    {
      ...style,
      x: scale(value ?? 0) + (negative ? -6 : 6),
      anchor: negative ? 'end' : 'start',
      text: valueText(bar.value, spec.unit),
      halo: true,
      ...(reason ? { color: color('muted'), bold: false } : {}),
    },
  ];
}

/** The country's and a target's value as lines through the rows, named at their feet. */
function referencesOf(
  spec: RankedBarsSpec,
  { scale }: ValueScale,
  bottom: number,
  page: Page,
): ReferenceMark[] {
  const marked = spec.bars.flatMap(({ role, label, value }) =>
    (role === 'country' || role === 'target') && value.value !== null
      ? [{ label, x: scale(value.value), dash: role === 'target' ? '2 2' : '4 3', color: color(role) }]
      : [],
  );
  const places = placeLabels(
    marked.map(({ label, x }) => ({ wanted: x, size: textWidth(label, page.small), importance: 0 })),
    0,
    page.width,
    10,
  );
  return marked.map(({ label, x, ...style }, index): ReferenceMark => {
    const at = places[index] ?? null;
    const mark = { y: bottom + 7 + page.small, text: label, size: page.small, color: style.color };
    return {
      line: { x1: x, y1: headRoom, x2: x, y2: bottom + 5, width: 1, ...style },
      label: at === null ? [] : [{ ...mark, x: at, anchor: 'middle' }],
    };
  });
}
