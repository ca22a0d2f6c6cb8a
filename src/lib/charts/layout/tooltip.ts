import { color } from '../palette';
import { textWidth } from '../scales/text-width';
import { wrapText } from '../scales/wrap-text';
import type { BarMark, Frame, Place, TextMark } from './marks';
import { baseline, pageOf } from './page';

export interface TooltipLayout {
  box: BarMark;
  lines: TextMark[];
}

const padding = 8;

/** A point's text in a box near it, above where there is room, and never outside the picture. */
export function layoutTooltip(text: string, place: Place, { width, height }: Frame): TooltipLayout {
  const page = pageOf(width);
  const most = Math.min(width - 2 * padding - 2, 340);
  const wrapped = wrapText(text, most, page.size, 6);
  const boxWidth =
    Math.ceil(wrapped.reduce((wide, line) => Math.max(wide, textWidth(line, page.size)), 0)) + 2 * padding;
  const boxHeight = wrapped.length * page.line + padding + 4;
  const x = clamp(place.x - boxWidth / 2, 1, width - boxWidth - 1);
  const above = place.y - boxHeight - 12;
  const y = clamp(above >= 1 ? above : place.y + 12, 1, height - boxHeight - 1);
  return {
    box: {
      x,
      y,
      width: boxWidth,
      height: boxHeight,
      fill: color('paper'),
      outline: { color: color('ink'), width: 1 },
    },
    lines: wrapped.map((line, index) => ({
      x: x + padding,
      y: y + padding / 2 + 2 + (index + 0.5) * page.line + baseline(page.size),
      text: line,
      size: page.size,
      anchor: 'start',
      color: color('ink'),
    })),
  };
}

function clamp(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, to));
}
