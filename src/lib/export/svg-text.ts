import { color } from '../charts/palette';
import { wrapText } from '../charts/scales/wrap-text';
import { cleanText } from './clean';
import { escaped } from './escaped';

/** A line of text in a picture. */
export interface TextLine {
  text: string;
  size: number;
  bold: boolean;
  muted: boolean;
  /** to the next baseline */
  step: number;
}

/** A text within markup that every parser takes. */
export const xmlText = (text: string) => escaped(cleanText(text));

/** A text broken into lines no wider than `width`, at most so many. */
export function textLines(
  text: string,
  width: number,
  size: number,
  most: number,
  { bold = false, muted = false }: Partial<Pick<TextLine, 'bold' | 'muted'>> = {},
): TextLine[] {
  if (text === '') return [];
  const step = Math.round(size * 1.35);
  return wrapText(text, width, size, most, bold).map((part) => ({ text: part, size, bold, muted, step }));
}

export const heightOf = (lines: readonly TextLine[]) => lines.reduce((sum, { step }) => sum + step, 0);

/** Lines one under the other, the first with its top at `top`; `x` is their left edge, or their right one where they end there. */
export function drawnLines(lines: readonly TextLine[], x: number, top: number, ends = false): string {
  let y = top;
  return lines
    .map(({ text, size, bold, muted, step }) => {
      y += step;
      const at = Math.round((y - step * 0.27) * 10) / 10;
      const look = `${bold ? ' font-weight="600"' : ''}${ends ? ' text-anchor="end"' : ''}`;
      return `<text x="${Math.round(x * 10) / 10}" y="${at}" font-size="${size}"${look} fill="${color(muted ? 'muted' : 'ink')}">${xmlText(text)}</text>`;
    })
    .join('\n');
}
