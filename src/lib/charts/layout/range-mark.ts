import { timeOf } from '../../format/date';
import type { RangeTimelineSpec } from '../chart-spec';
import { color } from '../palette';
import { textWidth } from '../scales/text-width';
import { hatch } from './hatch';
import type { BarMark, PathMark, RangeMark, SignMark, TextMark } from './marks';
import { baseline, type Page } from './page';

type TimelineBar = RangeTimelineSpec['bars'][number];
type Status = TimelineBar['status'];

/** What a range needs to know about the picture. */
export interface RangePlot {
  x: (time: number) => number;
  left: number;
  right: number;
  page: Page;
}

const thickness = 14;
const stub = 36;
const day = 86_400_000;

const inks: Record<Status, string> = {
  running: color('own'),
  finished: color('chosen'),
  applied: color('own'),
  rejected: color('chosen'),
  planned: color('own'),
  done: color('chosen'),
  dropped: color('chosen'),
};

const solids: readonly Status[] = ['running', 'finished', 'done'];
const dashed: readonly Status[] = ['rejected', 'dropped'];

/** How a status fills its bar: what runs or ran is solid, what is only asked for or refused is an outline. */
function filled(status: Status): Pick<BarMark, 'fill' | 'outline'> {
  const ink = inks[status];
  return solids.includes(status)
    ? { fill: ink }
    : {
        fill: color('paper'),
        outline: { color: ink, width: 1.5, dash: dashed.includes(status) ? '3 3' : undefined },
      };
}

/**
 * A sign for each status, 12 px, told apart by its shape: a triangle runs, a square is finished, a ring is asked for, a cross is
 * refused; of actions a diamond is planned, a tick is done, a bar is dropped.
 */
export function statusSign(status: Status, x: number, y: number): SignMark {
  const ink = inks[status];
  const stroke = { color: ink, width: 2 };
  switch (status) {
    case 'finished':
      return { bars: [{ x: x + 1, y: y + 1, width: 10, height: 10, fill: ink }], paths: [] };
    case 'running':
      return {
        bars: [],
        paths: [{ d: `M${x + 2},${y + 1}L${x + 11},${y + 6}L${x + 2},${y + 11}Z`, ...stroke }],
      };
    case 'applied':
      return { bars: [], paths: [{ d: `M${x + 6},${y + 1}a5,5 0 1 0 0.01,0Z`, ...stroke }] };
    case 'rejected':
      return { bars: [], paths: [{ d: `M${x + 2},${y + 2}l8,8m0,-8l-8,8`, ...stroke }] };
    case 'planned':
      return { bars: [], paths: [{ d: `M${x + 6},${y + 1}l5,5l-5,5l-5,-5Z`, ...stroke }] };
    case 'done':
      return { bars: [], paths: [{ d: `M${x + 1},${y + 6}l4,4l6,-8`, ...stroke }] };
    case 'dropped':
      return { bars: [], paths: [{ d: `M${x + 1},${y + 6}h10`, ...stroke }] };
  }
}

/** A project's bar: solid while it surely runs, hatched where a date is vague, an arrow where nobody stated one. */
export function rangeOf({ start, end, status }: TimelineBar, middle: number, plot: RangePlot): RangeMark {
  const mark: RangeMark = { bars: [], hatches: [], arrows: [], words: [] };
  const at = (iso: string, after = 0) => plot.x(timeOf(iso) + after * day);
  if (start && isVague(start)) addVague(mark, at(start.earliest), at(start.latest), middle, status);
  if (start && end) addBar(mark, at(start.latest), at(end.earliest, 1), middle, status);
  if (end && isVague(end)) {
    const from = Math.max(at(end.earliest), start ? at(start.latest) : -Infinity);
    addVague(mark, from, at(end.latest, 1), middle, status);
  }
  if (end && !start) {
    if (!isVague(end)) addBar(mark, at(end.latest, 1) - 4, at(end.latest, 1), middle, status);
    addOpen(mark, at(end.earliest), middle, -1, plot, status);
  }
  if (start && !end) {
    if (!isVague(start)) addBar(mark, at(start.earliest), at(start.earliest) + 4, middle, status);
    addOpen(mark, at(start.latest), middle, 1, plot, status);
  }
  return mark;
}

function isVague({ earliest, latest }: { earliest: string; latest: string }): boolean {
  return earliest !== latest;
}

function addBar(mark: RangeMark, from: number, to: number, middle: number, status: Status): void {
  if (to <= from) return;
  const y = middle - thickness / 2;
  mark.bars.push({ x: from, y, width: to - from, height: thickness, ...filled(status) });
}

/** A hatched stretch with a thin edge: somewhere in here. */
function addVague(mark: RangeMark, from: number, to: number, middle: number, status: Status): void {
  if (to <= from) return;
  const y = middle - thickness / 2;
  mark.bars.push({
    x: from,
    y,
    width: to - from,
    height: thickness,
    fill: color('paper'),
    outline: { color: inks[status], width: 1, dash: '2 2' },
  });
  mark.hatches.push({ d: hatch(from, y, to - from, thickness, 5), color: inks[status], width: 1.2 });
}

/** An arrow into the unknown with its words; it has the same length whatever is not known. */
function addOpen(
  mark: RangeMark,
  from: number,
  middle: number,
  direction: 1 | -1,
  plot: RangePlot,
  status: Status,
): void {
  const tip = Math.max(plot.left + 4, Math.min(plot.right - 4, from + direction * stub));
  const head = direction * 6;
  const path: PathMark = { d: `M${from},${middle}H${tip}`, color: inks[status], width: 2, dash: '4 3' };
  const arrow = `M${tip - head},${middle - 5}L${tip},${middle}L${tip - head},${middle + 5}`;
  mark.arrows.push(path, { d: arrow, color: inks[status], width: 2 });
  const word = wordBeside(
    direction < 0 ? 'start ikke oplyst' : 'slut ikke oplyst',
    tip,
    direction,
    middle,
    plot,
  );
  if (word) mark.words.push(word);
}

/** The words stand beyond the arrow, where there is room; they stand in the project's own text as well. */
function wordBeside(
  text: string,
  tip: number,
  direction: 1 | -1,
  middle: number,
  { left, right, page }: RangePlot,
): TextMark | null {
  const width = textWidth(text, page.small) + 8;
  const fits = direction < 0 ? tip - width >= left : tip + width <= right;
  if (!fits) return null;
  return {
    x: tip + direction * 6,
    y: middle + baseline(page.small),
    text,
    size: page.small,
    anchor: direction < 0 ? 'end' : 'start',
    color: color('muted'),
  };
}
