import { color } from '../palette';
import { keepApart } from '../scales/place-labels';
import { textWidth } from '../scales/text-width';
import type { TimeTick } from '../scales/time-ticks';
import type { ValueScale } from '../scales/value-scale';
import type { AxisMark, LineMark, TextMark } from './marks';
import { baseline, type Page } from './page';

/** Horizontal grid lines at the ticks; the one at 0 is stronger. */
export function valueGrid({ scale, ticks }: ValueScale, left: number, right: number): LineMark[] {
  return ticks.map(({ value }) => ({
    x1: left,
    y1: scale(value),
    x2: right,
    y2: scale(value),
    color: color(value === 0 ? 'rule' : 'grid'),
    width: 1,
  }));
}

/** The numbers left of the grid, right-aligned. */
export function valueAxis({ scale, ticks }: ValueScale, right: number, page: Page): AxisMark {
  const labels = ticks.map(({ value, text }): TextMark => ({
    x: right,
    y: scale(value) + baseline(page.small),
    text,
    size: page.small,
    anchor: 'end',
    color: color('muted'),
  }));
  return { labels, ticks: [] };
}

/** Vertical grid lines and the numbers above them, for horizontal bars. Where they would touch, only every second or third. */
export function topAxis(
  { scale, ticks }: ValueScale,
  span: { top: number; bottom: number; left: number; right: number },
  page: Page,
): { grid: LineMark[]; axis: AxisMark } {
  const grid = ticks.map(({ value }): LineMark => ({
    x1: scale(value),
    y1: span.top,
    x2: scale(value),
    y2: span.bottom,
    color: color(value === 0 ? 'rule' : 'grid'),
    width: 1,
  }));
  const stride = evenStride(ticks, scale);
  const labels = ticks.flatMap(({ value, text }, index): TextMark[] => {
    if (index % stride !== 0) return [];
    const half = textWidth(text, page.small) / 2;
    const x = Math.max(span.left + half, Math.min(span.right - half, scale(value)));
    return [{ x, y: span.top - 6, text, size: page.small, anchor: 'middle', color: color('muted') }];
  });
  return { grid, axis: { labels, ticks: [] } };
}

/** Every tick, every second, every third ...: the first stride at which no number touches the next. */
function evenStride(ticks: ValueScale['ticks'], scale: ValueScale['scale']): number {
  const widest = ticks.reduce((most, { text }) => Math.max(most, textWidth(text, 13)), 0);
  const [first, second] = ticks;
  if (!first || !second) return 1;
  return Math.max(1, Math.ceil((widest + 14) / Math.max(1, scale(second.value) - scale(first.value))));
}

/** Names of the periods beneath the plot, the year on a second line where it begins; those that would touch are left out. */
export function timeAxis(
  ticks: readonly TimeTick[],
  x: (time: number) => number,
  span: { top: number; left: number; right: number },
  page: Page,
): AxisMark {
  const places = keepApart(
    ticks.map((tick) => ({
      at: x(tick.time),
      size: Math.max(textWidth(tick.text, page.small), textWidth(tick.year, page.small)),
      importance: tick.importance,
    })),
    span.left,
    span.right,
    page.narrow ? 8 : 12,
  );
  const axis: AxisMark = { labels: [], ticks: [] };
  for (const [index, tick] of ticks.entries()) {
    const at = places[index];
    if (at === null || at === undefined) continue;
    const mark = { x: at, size: page.small, anchor: 'middle' as const, color: color('muted') };
    const y = span.top + 6 + page.small;
    axis.labels.push({ ...mark, y, text: tick.text });
    if (tick.year) axis.labels.push({ ...mark, y: y + page.line, text: tick.year });
    axis.ticks.push({
      x1: x(tick.time),
      y1: span.top,
      x2: x(tick.time),
      y2: span.top + 5,
      color: color('rule'),
      width: 1,
    });
  }
  return axis;
}

/** Height that `timeAxis` needs beneath the plot. */
export function timeAxisHeight(ticks: readonly TimeTick[], page: Page): number {
  return 6 + page.small + 6 + (ticks.some(({ year }) => year) ? page.line : 0);
}
