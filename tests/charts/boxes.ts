import { textHeight, textWidth } from '../../src/lib/charts/scales/text-width';

/** A text as it stands in the picture. */
export interface Box {
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** The boxes of all texts of an SVG, by our own estimate of their widths. */
export function textBoxes(svg: string): Box[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', raw = '']) => {
    const text = raw.replace(/&lt;/g, '<').replace(/&amp;/g, '&');
    const size = Number(attribute(tag, 'font-size'));
    const width = textWidth(text, size, attribute(tag, 'font-weight') === '600');
    const x = Number(attribute(tag, 'x'));
    const y = Number(attribute(tag, 'y'));
    const anchor = attribute(tag, 'text-anchor');
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return {
      text,
      size,
      left,
      right: left + width,
      top: y - 0.75 * size,
      bottom: y - 0.75 * size + textHeight(size) - 0.2 * size,
    };
  });
}

/** Pairs of texts that overlap by more than a hair. */
export function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.5 &&
          b.left < a.right - 0.5 &&
          a.top < b.bottom - 0.5 &&
          b.top < a.bottom - 0.5,
      )
      .map((b) => `"${a.text}" and "${b.text}"`),
  );
}
