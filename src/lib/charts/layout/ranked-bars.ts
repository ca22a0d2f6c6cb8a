import { formatValue } from '../../format/number';
import type { RankedBarsSpec } from '../chart-spec';
import { color, nodeColor } from '../palette';
import { pointsOf } from '../points';
import { placeLabels } from '../scales/place-labels';
import { textWidth } from '../scales/text-width';
import { valueScale, type ValueScale } from '../scales/value-scale';
import { rowScale } from '../scales/row-scale';
import { wrapText } from '../scales/wrap-text';
import { valueText } from '../value-text';
import { lineAround } from './line-around';
import type { BarMark, Frame, LineMark, ReferenceMark, TextMark } from './marks';
import { baseline, emptyText, pageOf, widest, type Page } from './page';

type RankedBar = RankedBarsSpec['bars'][number];

export interface RankedLayout extends Frame {
  kind: 'ranked-bars';
  /** where 0 stands */
  zero: LineMark[];
  bars: BarMark[];
  texts: TextMark[];
  references: ReferenceMark[];
}

const headRoom = 4;
const footRoom = 26;

/** Height that the rows need: two lines each where names are long. */
export function heightOfRanked(spec: RankedBarsSpec, width: number): number {
  const page = pageOf(width);
  const names = namesOf(spec, page);
  const rows = rowsOf(spec).length;
  return headRoom + Math.max(2, rows) * names.rowHeight + (hasReference(spec) ? footRoom : 4);
}

/** Horizontal bars from 0, each with its value; the country once more as a dashed line through all of them. */
export function layoutRanked(spec: RankedBarsSpec, width: number, height: number): RankedLayout {
  const page = pageOf(width);
  const rows = rowsOf(spec);
  const names = namesOf(spec, page);
  const bottom = height - (hasReference(spec) ? footRoom : 4);
  const row = Math.min((bottom - headRoom) / Math.max(1, rows.length), 44);
  const y = rowScale(
    rows.map(({ id }) => id),
    headRoom,
    row,
    names.rowHeight > 30 ? 0.5 : 0.7,
  );
  const middle = (id: string) => (y(id) ?? headRoom) + y.bandwidth() / 2;
  const values = horizontalScale(spec, names.width + 10, page);
  const texts = rows.flatMap((bar) => [
    ...nameOf(bar, middle(bar.id), names, page),
    valueOf(bar, middle(bar.id), values, spec, page),
  ]);
  const zero = values.scale(0);
  const end = headRoom + rows.length * row;
  return {
    kind: 'ranked-bars',
    width,
    height,
    reach: 'y',
    zero: [{ x1: zero, y1: headRoom, x2: zero, y2: end, color: color('rule'), width: 1 }],
    bars: rows.flatMap((bar) => barOf(bar, y(bar.id) ?? 0, y.bandwidth(), values)),
    texts,
    references: referencesOf(spec, values, end, texts, page),
    places: pointsOf(spec).map(({ x }) => {
      const bar = spec.bars.find(({ id }) => id === x);
      // inside the bar, so that the ring leaves the value free
      const tip = values.scale(bar?.value.value ?? 0);
      const inside = tip > zero ? Math.max(zero, tip - 12) : Math.min(zero, tip + 12);
      return bar?.role === 'target' ? { x: tip, y: end } : { x: inside, y: middle(x) };
    }),
    empty: rows.some(({ value }) => value.value !== null) ? null : emptyText(page, height),
  };
}

function rowsOf(spec: RankedBarsSpec): RankedBar[] {
  return spec.bars.filter(({ role }) => role !== 'target');
}

interface Names {
  width: number;
  rowHeight: number;
}

/** The column of names: as wide as the widest, but no more than its share; then they take two lines. */
function namesOf(spec: RankedBarsSpec, page: Page): Names {
  const labels = rowsOf(spec).map(({ label }) => label);
  const most = page.width * (page.narrow ? 0.38 : 0.34);
  const wanted = widest(labels, page.size, true);
  return { width: Math.ceil(Math.min(wanted, most)), rowHeight: wanted > most ? 2 * page.line + 6 : 24 };
}

function hasReference(spec: RankedBarsSpec): boolean {
  return spec.bars.some(
    ({ role, value }) => (role === 'country' || role === 'target') && value.value !== null,
  );
}

function horizontalScale(spec: RankedBarsSpec, left: number, page: Page): ValueScale {
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
  const range: [number, number] = [left + below, page.width - room];
  return valueScale(known, spec.unit, range, { fromZero: true, ticks: 4, nice: false });
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
    case 'category':
      if (bar.category !== undefined) return [{ ...mark, fill: nodeColor(bar.category) }];
      return [{ ...mark, fill: color('chosen'), ...(provisional ? lighter('chosen') : {}) }];
    case 'chosen':
      return [{ ...mark, fill: color('chosen'), ...(provisional ? lighter('chosen') : {}) }];
    default:
      return [{ ...mark, fill: color('otherFill'), ...(provisional ? lighter('other') : {}) }];
  }
}

function lighter(name: 'own' | 'chosen' | 'other'): Pick<BarMark, 'opacity' | 'outline'> {
  return { opacity: 0.5, outline: { color: color(name), width: 1.5, dash: '3 3' } };
}

function inkOf({ role }: RankedBar): Pick<TextMark, 'color' | 'bold'> {
  const name = role === 'own' ? 'own' : role === 'other' ? 'muted' : 'ink';
  return { color: color(name), bold: role === 'own' || role === 'country' };
}

function nameOf(bar: RankedBar, middle: number, names: Names, page: Page): TextMark[] {
  const ink = inkOf(bar);
  const lines = wrapText(bar.label, names.width, page.size, names.rowHeight > 30 ? 2 : 1, ink.bold);
  return lines.map((text, index) => ({
    ...ink,
    x: names.width,
    y: middle + (index - (lines.length - 1) / 2) * page.line + baseline(page.size),
    size: page.size,
    anchor: 'end',
    text,
  }));
}

/** The value at its bar's end; in its place the reason why there is none. */
function valueOf(
  bar: RankedBar,
  middle: number,
  { scale }: ValueScale,
  spec: RankedBarsSpec,
  page: Page,
): TextMark {
  const text = valueText(bar.value, spec.unit);
  const value = bar.value.value;
  const mark = { y: middle + baseline(page.size), size: page.size, text };
  if (value === null) {
    const x = Math.min(scale(0) + 6, page.width - textWidth(text, page.size));
    return { ...mark, x, anchor: 'start', color: color('muted') };
  }
  const side = value < 0 ? -6 : 6;
  return { ...mark, ...inkOf(bar), x: scale(value) + side, anchor: value < 0 ? 'end' : 'start' };
}

/** The country's and a target's value as lines through the rows, named at their feet. */
function referencesOf(
  spec: RankedBarsSpec,
  { scale }: ValueScale,
  bottom: number,
  texts: readonly TextMark[],
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
      lines: lineAround({ x1: x, y1: headRoom, x2: x, y2: bottom + 5, width: 1, ...style }, texts),
      label: at === null ? [] : [{ ...mark, x: at, anchor: 'middle' }],
    };
  });
}
