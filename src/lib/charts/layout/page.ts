import { color } from '../palette';
import { textWidth } from '../scales/text-width';
import { wrapText } from '../scales/wrap-text';
import type { TextMark } from './marks';

/** Sizes of text, and what a narrow picture does differently. */
export interface Page {
  width: number;
  narrow: boolean;
  /** labels and values */
  size: number;
  /** ticks, events and notes */
  small: number;
  /** from one baseline to the next */
  line: number;
}

const narrowBelow = 560;

/** How text is set at a width: 14 and 13 px, on a phone 13 and 12. */
export function pageOf(width: number): Page {
  const narrow = width < narrowBelow;
  return { width, narrow, size: narrow ? 13 : 14, small: narrow ? 12 : 13, line: narrow ? 16 : 17 };
}

/** From the middle of a line of text to its baseline. */
export function baseline(size: number): number {
  return size * 0.35;
}

/** Lines of a note beneath the picture, each no wider than it. */
export function noteLines(notes: readonly string[], page: Page): string[] {
  return notes.flatMap((note) => wrapText(note, page.width, page.small, 3));
}

/** Notes as marks, the last line at the bottom edge. */
export function noteMarks(lines: readonly string[], page: Page, height: number): TextMark[] {
  return lines.map((text, index) => ({
    x: 0,
    y: height - 5 - (lines.length - 1 - index) * page.line,
    text,
    size: page.small,
    anchor: 'start',
    color: color('muted'),
  }));
}

/** The sentence in place of marks where a kind has no value at all. */
export function emptyText(page: Page, height: number): TextMark {
  return {
    x: page.width / 2,
    y: height / 2 + baseline(page.size),
    text: 'Ingen tal',
    size: page.size,
    anchor: 'middle',
    color: color('muted'),
  };
}

/** Width of the widest text; 0 for none. */
export function widest(texts: readonly string[], size: number, bold = false): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, size, bold)), 0);
}
