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

/** The words beside the bars: on two lines where there is room, else the name and its number. */
export function labelsOf(spec: SankeySpec, page: Page, twoLines: boolean): Label[] {
  return spec.nodes.map(({ id, label }) => {
    const { left, stayed, arrived } = sumsOf(spec, id);
    const say = (value: number | null) => valueText({ value }, spec.unit);
    const went = left === null ? [] : [twoLines ? `${say(left)} gik videre` : say(left)];
    const kept = stayed === null || !twoLines ? [] : [`${say(stayed)} blev`];
    const came = arrived === null ? '' : twoLines ? `${say(arrived)} kom til` : say(arrived);
    const name = wrapText(label, page.width * 0.24, page.size, 1)[0] ?? '';
    return { id, name, left: [...went, ...kept].join(', '), right: came };
  });
}

/** Where the bars of both sides stand. */
export interface Columns {
  /** left edge of the bars on the left, and of those on the right */
  from: number;
  to: number;
  twoLines: boolean;
}

/** As much room for the labels as they need. */
export function columnsOf(labels: readonly Label[], page: Page): Columns {
  const twoLines = labels.some(({ left, right }) => /[a-z]/.test(left + right));
  const width = (side: 'left' | 'right') =>
    twoLines
      ? Math.max(
          widest(
            labels.map(({ name }) => name),
            page.size,
          ),
          widest(
            labels.map((one) => one[side]),
            page.small,
          ),
        )
      : widest(
          labels.map((one) => `${one.name}  ${one[side]}`),
          page.size,
        );
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
      if (!twoLines) {
        const words = key === 'left' ? [label.name, label.left] : [label.right, label.name];
        return [{ ...style, y, text: words.filter(Boolean).join('  ') }];
      }
      if (!label[key]) return [{ ...style, y, text: label.name }];
      return [
        { ...style, y: y - page.line / 2, text: label.name },
        { ...style, y: y + page.line / 2, size: page.small, color: color('muted'), text: label[key] },
      ];
    }),
  );
}
