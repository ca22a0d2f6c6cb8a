import { formatPeriod } from '../../format/period';
import type { SankeySpec } from '../chart-spec';
import { color } from '../palette';
import { sumsOf } from '../sankey-flows';
import { wrapText } from '../scales/wrap-text';
import { valueText } from '../value-text';
import type { TextMark } from './marks';
import { baseline, widest, type Page } from './page';

/** Width of the bars that the bands begin and end at. */
export const barWidth = 10;
/** between a label and its bar */
const beside = 8;

/** One side's bars: where each begins, and how thick it is. */
export interface Side {
  at: Map<string, { middle: number; top: number; size: number }>;
}

/** The words at a node, on both sides. */
export interface Label {
  id: string;
  name: string;
  left: string;
  right: string;
}

/** narrower, the words beside names on one line would leave the bands no room */
const wordsFrom = 760;

/** The words beside the bars: on two lines where there is room, else on the name's; where that is short too, numbers. */
export function labelsOf(spec: SankeySpec, page: Page, twoLines: boolean): Label[] {
  const worded = twoLines || page.width >= wordsFrom;
  return spec.nodes.map(({ id, label }) => {
    const { left, stayed, arrived } = sumsOf(spec, id);
    const say = (value: number | null, words: string) => {
      const number = valueText({ value }, spec.unit);
      return value === null ? [] : [worded ? `${number} ${words}` : number];
    };
    const kept = worded ? say(stayed, 'blev') : [];
    const name = wrapText(label, page.width * (twoLines ? 0.24 : 0.16), page.size, 1)[0] ?? '';
    const went = [...say(left, 'gik videre'), ...kept].join(', ');
    return { id, name, left: went, right: say(arrived, 'kom til').join('') };
  });
}

/** Name and words on one line. */
function inOne({ name }: Label, words: string): string {
  return words ? `${name}: ${words}` : name;
}

/** Where the bars of both sides stand. */
export interface Columns {
  /** left edge of the bars on the left, and of those on the right */
  from: number;
  to: number;
  twoLines: boolean;
}

/** As much room for the labels as they need. */
export function columnsOf(labels: readonly Label[], page: Page, twoLines: boolean): Columns {
  const names = labels.map(({ name }) => name);
  const width = (side: 'left' | 'right') => {
    const words = labels.map((one) => one[side]);
    if (twoLines) return Math.max(widest(names, page.size), widest(words, page.small));
    return widest(
      labels.map((one) => inOne(one, one[side])),
      page.size,
    );
  };
  const from = Math.ceil(width('left')) + beside;
  return { from, to: page.width - Math.ceil(width('right')) - beside - barWidth, twoLines };
}

/** The two periods, over the bars. */
export function headings(
  { from: first, to: second }: SankeySpec,
  { from, to }: Columns,
  page: Page,
): TextMark[] {
  const mark = { y: 14, size: page.small, color: color('muted') };
  const inPlot = (to - from - barWidth) / 2 - 12;
  return [
    {
      ...mark,
      x: from + barWidth,
      anchor: 'start',
      text: wrapText(`Fra, ${formatPeriod(first)}`, inPlot, page.small, 1)[0] ?? '',
    },
    {
      ...mark,
      x: to,
      anchor: 'end',
      text: wrapText(`Til, ${formatPeriod(second)}`, inPlot, page.small, 1)[0] ?? '',
    },
  ];
}

/** The labels in the middle of their bars. */
export function labelTexts(
  labels: readonly Label[],
  left: Side,
  right: Side,
  { from, to, twoLines }: Columns,
  page: Page,
): TextMark[] {
  const sides = [
    { side: left, key: 'left' as const, x: from - beside, anchor: 'end' as const },
    { side: right, key: 'right' as const, x: to + barWidth + beside, anchor: 'start' as const },
  ];
  return sides.flatMap(({ side, key, x, anchor }) =>
    labels.flatMap((label): TextMark[] => {
      const y = (side.at.get(label.id)?.middle ?? 0) + baseline(page.size);
      const style = { x, size: page.size, anchor, color: color('ink') };
      if (!twoLines) return [{ ...style, y, text: inOne(label, label[key]) }];
      if (!label[key]) return [{ ...style, y, text: label.name }];
      return [
        { ...style, y: y - page.line / 2, text: label.name },
        { ...style, y: y + page.line / 2, size: page.small, color: color('muted'), text: label[key] },
      ];
    }),
  );
}
