import { color } from '../palette';
import { placeLabels } from '../scales/place-labels';
import { wrapText } from '../scales/wrap-text';
import type { DirectLabelMark, SwatchMark } from './marks';
import { baseline, widest, type Page } from './page';

/** A label that names the end of a line or a part of a column. */
export interface EndLabel {
  text: string;
  color: string;
  bold: boolean;
  importance: number;
  /** what it names; null where that has no place: then it stands without a leader */
  from: { x: number; y: number } | null;
  /** where it wants to stand when it has no `from` */
  y: number;
  swatch: ((x: number, y: number) => SwatchMark) | null;
}

const leaderRoom = 18;
const swatchRoom = 16;

/** The room that the labels need right of the plot, the leaders' included: at most `share` of the picture. */
export function endLabelRoom(labels: readonly EndLabel[], page: Page, share: number): number {
  if (labels.length === 0) return 8;
  const swatch = labels.some((label) => label.swatch) ? swatchRoom : 0;
  const text = Math.max(
    widest(texts(labels, false), page.size),
    widest(texts(labels, true), page.size, true),
  );
  return Math.ceil(Math.min(leaderRoom + swatch + text + 1, page.width * share));
}

function texts(labels: readonly EndLabel[], bold: boolean): string[] {
  return labels.filter((label) => label.bold === bold).map(({ text }) => text);
}

/** Labels right of the plot from `left` on: moved apart, joined to what they name, the least important left out. */
export function endLabels(
  labels: readonly EndLabel[],
  span: { left: number; top: number; bottom: number },
  page: Page,
): DirectLabelMark[] {
  const textLeft = span.left + leaderRoom + (labels.some((label) => label.swatch) ? swatchRoom : 0);
  const lines = labels.map((label) => labelLines(label, page.width - textLeft, page.size));
  const places = placeLabels(
    labels.map((label, index) => ({
      wanted: label.from?.y ?? label.y,
      size: (lines[index]?.length ?? 1) * page.line,
      importance: label.importance,
    })),
    span.top,
    span.bottom,
    3,
  );
  return labels.flatMap((label, index): DirectLabelMark[] => {
    const middle = places[index];
    const own = lines[index];
    if (middle === null || middle === undefined || !own) return [];
    const first = middle - ((own.length - 1) * page.line) / 2;
    return [
      {
        lines: own.map((text, line) => ({
          x: textLeft,
          y: first + line * page.line + baseline(page.size),
          text,
          size: page.size,
          anchor: 'start',
          color: label.color,
          bold: label.bold,
        })),
        leader: leader(label, span.left + leaderRoom - 4, own.length > 1 ? first : middle),
        swatch: label.swatch?.(span.left + leaderRoom, first) ?? null,
      },
    ];
  });
}

/** In as many lines as it needs; a part's number takes a word with it, lest it stands alone beneath its name. */
function labelLines({ text, bold, swatch }: EndLabel, width: number, size: number): string[] {
  const inLines = (words: string) => wrapText(words, width, size, 3, bold);
  const lines = inLines(text);
  if (isCut(lines)) return withNumber(text, inLines) ?? lines;
  if (!swatch || lines.length < 2 || !/^[(\d.,)\u2212]+$/.test(lines.at(-1) ?? '')) return lines;
  const joined = inLines(text.replace(/ (?=[^ ]*$)/, '\u00a0'));
  return isCut(joined) ? lines : joined;
}

function isCut(lines: readonly string[]): boolean {
  return lines.some((line) => line.endsWith('\u2026'));
}

/** Where not all of a label fits, its name is cut before its number; null where that fits no better. */
function withNumber(text: string, inLines: (words: string) => string[]): string[] | null {
  const words = text.split(' ');
  const number = words.pop() ?? '';
  if (!/\d/.test(number)) return null;
  while (words.length > 1) {
    words.pop();
    const lines = inLines(`${words.join(' ')}\u2026 ${number}`);
    if (lines.at(-1)?.endsWith(number)) return lines;
  }
  return null;
}

/** A hairline from what is named to its label, unless they stand beside each other. */
function leader({ from }: EndLabel, x: number, y: number): DirectLabelMark['leader'] {
  if (!from) return null;
  const near = Math.abs(from.y - y) < 5 && x - from.x < leaderRoom + 2;
  if (near) return null;
  const bend = Math.max(from.x + 5, x - leaderRoom + 10);
  const d = `M${point(from.x + 5, from.y)}L${point(bend, from.y)}L${point(x, y)}`;
  return { d, color: color('rule'), width: 0.8 };
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
