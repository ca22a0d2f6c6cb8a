import { textWidth } from '../scales/text-width';
import type { EndLabel } from './end-labels';
import type { DirectLabelMark } from './marks';
import { baseline, type Page } from './page';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A place in the picture that no label may cover. */
export interface Spot {
  x: number;
  y: number;
}

const gap = 8;

/**
 * Labels of lines that end before the others: beside their last point, because at the right edge, beside newer numbers,
 * they would pass for new ones. Above, below, right or left of the point: never on another label, and where the least of
 * the lines is covered.
 */
export function pointLabels(
  labels: readonly EndLabel[],
  lines: readonly Spot[],
  span: Box,
  page: Page,
): DirectLabelMark[] {
  const taken: Box[] = [];
  return labels.flatMap((label): DirectLabelMark[] => {
    if (!label.from) return [];
    const places = placesAround(label.from, textWidth(label.text, page.size, label.bold), span, page);
    const covered = (box: Box) => lines.filter((spot) => holds(box, spot)).length;
    const box = places
      .filter((place) => !taken.some((other) => overlap(place, other)))
      .reduce<Box | null>((best, place) => (best && covered(best) <= covered(place) ? best : place), null);
    if (!box) return [];
    taken.push(box);
    const y = (box.top + box.bottom) / 2 + baseline(page.size);
    const { text, color, bold } = label;
    const mark = { x: box.left, y, text, size: page.size, anchor: 'start' as const, color, bold, halo: true };
    return [{ lines: [mark], leader: null, swatch: null }];
  });
}

/** Boxes of a text above, below, right and left of a point, moved inside the plot. */
function placesAround({ x, y }: Spot, width: number, span: Box, page: Page): Box[] {
  const boxAt = (left: number, middle: number): Box => {
    const inside = Math.max(span.left, Math.min(span.right - width, left));
    return {
      left: inside,
      right: inside + width,
      top: middle - page.line / 2,
      bottom: middle + page.line / 2,
    };
  };
  const away = gap + page.line / 2;
  const places = [
    boxAt(x - width / 2, y - away),
    boxAt(x - width / 2, y + away),
    boxAt(x + gap, y),
    boxAt(x - gap - width, y),
  ];
  return places.filter((box) => box.top >= span.top && box.bottom <= span.bottom && !holds(box, { x, y }));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}

function holds(box: Box, { x, y }: Spot): boolean {
  return x > box.left - 3 && x < box.right + 3 && y > box.top - 2 && y < box.bottom + 2;
}
