import { textHeight, textWidth } from '../scales/text-width';
import type { LineMark, TextMark } from './marks';

const air = 3;

/** A vertical line as the pieces that are left where no text stands in its way. */
export function lineAround(line: LineMark, texts: readonly TextMark[]): LineMark[] {
  const gaps = texts
    .filter((text) => covers(text, line.x1))
    .map(({ y, size }) => ({ from: y - 0.8 * size - 1, to: y - 0.8 * size + textHeight(size) }))
    .sort((a, b) => a.from - b.from);
  const pieces: LineMark[] = [];
  let top = line.y1;
  for (const gap of gaps) {
    if (gap.from > top + 2) pieces.push({ ...line, y1: top, y2: Math.min(gap.from, line.y2) });
    top = Math.max(top, gap.to);
  }
  if (line.y2 > top) pieces.push({ ...line, y1: top });
  return pieces;
}

function covers({ x, text, size, bold, anchor }: TextMark, at: number): boolean {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return at > left - air && at < left + width + air;
}
