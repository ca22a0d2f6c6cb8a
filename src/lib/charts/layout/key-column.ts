import { wrapText } from '../scales/wrap-text';
import type { EndLabel } from './end-labels';
import type { DirectLabelMark } from './marks';
import { baseline, type Page } from './page';

const swatchRoom = 20;
const between = 5;

/** Labels beneath each other from a place to the right edge, those that are too long on several lines. */
export function keyColumn(
  labels: readonly EndLabel[],
  { left, top }: { left: number; top: number },
  page: Page,
): DirectLabelMark[] {
  let middle = top + 8;
  return labels.map(({ text, swatch, color, bold }) => {
    const first = middle;
    const lines = wrapText(text, page.width - left - swatchRoom, page.size, 3, bold);
    middle += lines.length * page.line + between;
    return {
      leader: null,
      swatch: swatch?.(left, first) ?? null,
      lines: lines.map((line, index) => ({
        x: left + swatchRoom,
        y: first + index * page.line + baseline(page.size),
        text: line,
        size: page.size,
        anchor: 'start',
        color,
        bold,
      })),
    };
  });
}
