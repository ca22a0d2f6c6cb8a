import { formatNumber } from '../../format/number';
import type { BulletRow } from '../bullet-words';
import { color } from '../palette';
import { textWidth } from '../scales/text-width';
import { valueScale, type ValueScale } from '../scales/value-scale';
import type { BarMark, LineMark, PathMark, TextMark } from './marks';
import type { Page } from './page';

/** Marks of one target's bar on its own scale. */
export interface BulletMarks {
  /** rims of paper under the lines that cross the bar */
  rims: LineMark[];
  bars: BarMark[];
  lines: LineMark[];
  paths: PathMark[];
  texts: TextMark[];
}

/** Height of a bar with what stands above and below it. */
export const plotHeight = 50;
const flagRoom = 10;
const thickness = 16;
const underBar = 12;

/** The row's own scale: from 0 to a round number beyond everything that it shows. */
function scaleOf(row: BulletRow, left: number, right: number): ValueScale {
  const values = [row.target, row.start?.value, row.status?.value].flatMap((value) => value?.value ?? []);
  const options = { fromZero: true, ticks: 4 };
  return valueScale([...values, row.expected ?? 0], row.unit, [left, right], options);
}

function axisOf({ scale, ticks }: ValueScale, row: BulletRow, y: number, page: Page): BulletMarks {
  const [from = 0, to = 1] = scale.domain();
  const [left, right] = [scale(from), scale(to)];
  const last = ticks.at(-1)?.text ?? formatNumber(to, row.unit.decimals);
  const first = ticks[0]?.text ?? '0';
  const { name, kind } = row.unit;
  const unit = kind === 'share' || name === '' ? '' : /^\d/.test(name) ? ` (${name})` : ` ${name}`;
  const text = { y: y + page.small + 1, size: page.small, color: color('muted') };
  const room = right - left - textWidth(first, page.small) - 8;
  const end = textWidth(last + unit, page.small) <= room ? last + unit : last;
  return {
    ...none,
    lines: [
      { x1: left, y1: y, x2: right, y2: y, color: color('rule'), width: 1 },
      ...ticks.map(({ value }): LineMark => {
        const x = scale(value);
        return { x1: x, y1: y, x2: x, y2: y + 3, color: color('rule'), width: 1 };
      }),
    ],
    texts: [
      { ...text, x: left, text: first, anchor: 'start' },
      { ...text, x: right, text: end, anchor: 'end' },
    ],
  };
}

const none: BulletMarks = { rims: [], bars: [], lines: [], paths: [], texts: [] };

function joined(parts: readonly BulletMarks[]): BulletMarks {
  return {
    rims: parts.flatMap(({ rims }) => rims),
    bars: parts.flatMap(({ bars }) => bars),
    lines: parts.flatMap(({ lines }) => lines),
    paths: parts.flatMap(({ paths }) => paths),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

/** From 0 to the number; what may still change is lighter with a dashed edge. */
function statusBar(row: BulletRow, { scale }: ValueScale, top: number): BulletMarks {
  const value = row.status?.value.value ?? null;
  if (value === null) return none;
  const [zero, at] = [scale(0), scale(value)];
  const bar = { x: Math.min(zero, at), y: top, width: Math.abs(at - zero), height: thickness };
  const ink = color('own');
  const outline = { color: ink, width: 1.5, dash: '3 3' };
  const look = row.status?.value.provisional ? { fill: ink, opacity: 0.6, outline } : { fill: ink };
  return { ...none, bars: [{ ...bar, ...look }] };
}

/** A thin line through the bar with a flag at its head. */
function targetFlag(row: BulletRow, { scale }: ValueScale, top: number, right: number): BulletMarks {
  const value = row.target.value;
  if (value === null) return none;
  const x = scale(value);
  const line = { x1: x, y1: top - flagRoom, x2: x, y2: top + thickness + 4 };
  const flies = x + 10 > right ? x - 10 : x;
  const flag = { x: flies, y: top - flagRoom, width: 10, height: 6, fill: color('ink') };
  return {
    ...none,
    rims: [{ ...line, y1: top, color: color('paper'), width: 5 }],
    bars: [flag],
    lines: [{ ...line, color: color('ink'), width: 2 }],
  };
}

/** Under the bar: where the way began, and where it should have led by now. */
function wayMarks(row: BulletRow, { scale }: ValueScale, axis: number): BulletMarks {
  const start = row.start?.value.value ?? null;
  const at = row.expected === null ? null : scale(row.expected);
  return {
    ...none,
    lines:
      start === null
        ? []
        : [
            {
              x1: scale(start),
              y1: axis - underBar,
              x2: scale(start),
              y2: axis,
              color: color('ink'),
              width: 2,
            },
          ],
    paths:
      at === null ? [] : [{ d: `M${at},${axis - underBar + 2}l5,8h-10z`, color: color('ink'), width: 1.5 }],
  };
}

/** One target's bar, flag, way and axis. @param top upper edge of its `plotHeight` */
export function bulletMarks(row: BulletRow, left: number, right: number, top: number, page: Page) {
  const values = scaleOf(row, left, right);
  const bar = top + flagRoom;
  const axis = bar + thickness + underBar;
  const marks = joined([
    axisOf(values, row, axis, page),
    statusBar(row, values, bar),
    targetFlag(row, values, bar, right),
    wayMarks(row, values, axis),
  ]);
  const place = { x: values.scale(row.status?.value.value ?? row.target.value ?? 0), y: bar + thickness / 2 };
  return { ...marks, place };
}
