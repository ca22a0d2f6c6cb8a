import { textWidth } from '../scales/text-width';
import { wrapText } from '../scales/wrap-text';
import type { EndLabel } from './end-labels';
import type { DirectLabelMark } from './marks';
import { baseline, type Page } from './page';

const swatchRoom = 16;
const between = 18;

interface Row {
  label: EndLabel;
  lines: string[];
  x: number;
  /** counted in lines from the top */
  line: number;
}

/** Labels in reading order, as many in a row as fit: where a narrow picture has no room beside the plot. */
export function keyRows(
  labels: readonly EndLabel[],
  page: Page,
): { lines: number; draw: (top: number) => DirectLabelMark[] } {
  const rows: Row[] = [];
  let x = 0;
  let line = 0;
  for (const label of labels) {
    const indent = label.swatch ? swatchRoom : 0;
    const lines = wrapText(label.text, page.width - indent, page.size, 2, label.bold);
    const width = indent + Math.max(...lines.map((text) => textWidth(text, page.size, label.bold)));
    const before = rows.at(-1);
    if (before && (x + width > page.width || lines.length > 1)) {
      x = 0;
      line += before.lines.length;
    }
    rows.push({ label, lines, x, line });
    x += width + between;
  }
  const last = rows.at(-1);
  return {
    lines: last ? last.line + last.lines.length : 0,
    draw: (top) => rows.map((row) => mark(row, top, page)),
  };
}

function mark({ label, lines, x, line }: Row, top: number, page: Page): DirectLabelMark {
  const middle = top + (line + 0.5) * page.line;
  return {
    leader: null,
    swatch: label.swatch?.(x, middle) ?? null,
    lines: lines.map((text, index) => ({
      x: label.swatch ? x + swatchRoom : x,
      y: middle + index * page.line + baseline(page.size),
      text,
      size: page.size,
      anchor: 'start',
      color: label.color,
      bold: label.bold,
    })),
  };
}
