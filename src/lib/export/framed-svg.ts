import type { ChartSpec } from '../charts/chart-spec';
import { heightFor } from '../charts/layout/layout-of';
import { color, fontFamily, resolveColors } from '../charts/palette';
import { wrapText } from '../charts/scales/wrap-text';
import { clean } from './clean';
import { csvTidy } from './csv';
import { escaped } from './escaped';
import { saidOf } from './said';

/** Shape of a saved picture: as high as it needs, as a slide, or square. */
export type Form = 'natural' | 'wide' | 'square';

/** Draws a figure's marks at a size, as SVG text without an `svg` element around them; empty where it has no picture. */
export type DrawMarks = (spec: ChartSpec, width: number, height: number) => string;

const sizes: Record<Form, { width: number; height: number | null }> = {
  natural: { width: 960, height: null },
  wide: { width: 1280, height: 720 },
  square: { width: 1080, height: 1080 },
};

const edge = 40;

interface Line {
  text: string;
  size: number;
  bold: boolean;
  muted: boolean;
  /** to the next baseline */
  step: number;
}

function lines(text: string, width: number, size: number, most: number, look: Partial<Line> = {}): Line[] {
  if (text === '') return [];
  const { bold = false, muted = false } = look;
  return wrapText(text, width, size, most, bold).map((part) => ({
    text: part,
    size,
    bold,
    muted,
    step: Math.round(size * 1.35),
  }));
}

const heightOf = (all: readonly Line[]) => all.reduce((sum, { step }) => sum + step, 0);

/** Lines one under the other, the first with its top at `top`. */
function drawn(all: readonly Line[], top: number): string {
  let y = top;
  return all
    .map(({ text, size, bold, muted, step }) => {
      y += step;
      const fill = color(muted ? 'muted' : 'ink');
      const at = Math.round((y - step * 0.27) * 10) / 10;
      return `<text x="${edge}" y="${at}" font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${fill}">${escaped(text)}</text>`;
    })
    .join('\n');
}

/** Marks in which no text ends a section of raw text: not every writer of markup sees to it. */
function marksOf(spec: ChartSpec, width: number, height: number, draw: DrawMarks): string {
  return draw(spec, width, height).replaceAll(']]>', ']]&gt;');
}

/**
 * A figure's picture with all that it must carry when it leaves the page: heading, unit, notes, source, as-of and "Eksempeltal".
 * Light background, literal colours, nothing from elsewhere. A figure without a picture is its heading and source alone.
 * @param fontFace CSS that embeds the page's font; empty: what is installed stands in
 */
export function framedSvg(given: ChartSpec, form: Form, draw: DrawMarks, fontFace = ''): string {
  const spec = clean(given);
  const { width, height } = sizes[form];
  const inner = width - 2 * edge;
  const said = saidOf(spec);
  const heading = spec.kind === 'nothing' ? spec.sentence : said.heading;
  const above = [
    ...lines(heading, inner, 26, 3, { bold: true }),
    ...lines(said.subtitle, inner, 16, 3, { muted: true }),
    ...lines(said.badges.join(' · '), inner, 14, 1, { bold: true }),
  ];
  const below = [
    ...said.notes.flatMap((note) => lines(note, inner, 13, 3, { muted: true })),
    ...lines(said.source, inner, 13, 3, { muted: true }),
  ];
  const [top, bottom] = [edge + heightOf(above) + 20, heightOf(below) + 16];
  const natural = heightFor(spec, inner);
  const room = height === null ? natural : Math.max(height - top - bottom - edge, Math.min(natural, 240));
  const full = Math.max(height ?? 0, Math.round(top + room + bottom + edge));
  const marks = marksOf(spec, inner, room, draw);
  return resolveColors(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${full}" width="${width}" height="${full}" role="img">`,
      `<title>${escaped(`${spec.subject}. ${spec.description}`)}</title>`,
      `<desc>${escaped(said.alt)}</desc>`,
      // the numbers behind the picture, one a line
      `<metadata>${escaped(csvTidy(spec).replace('\ufeff', ''))}</metadata>`,
      fontFace ? `<style>${fontFace}</style>` : '',
      `<rect width="${width}" height="${full}" fill="${color('paper')}"/>`,
      `<g font-family="${fontFamily}">`,
      drawn(above, edge - 8),
      drawn(below, full - edge - heightOf(below)),
      '</g>',
      marks ? `<g transform="translate(${edge} ${top})">${marks}</g>` : '',
      '</svg>\n',
    ]
      .filter(Boolean)
      .join('\n'),
    'light',
  );
}

/** A figure's marks alone on white, for a paper that says the rest around them. Null: it has no picture. */
export function plainSvg(
  spec: ChartSpec,
  draw: DrawMarks,
  fontFace = '',
): { svg: string; width: number; height: number } | null {
  const { width } = sizes.natural;
  const height = heightFor(spec, width);
  if (height === 0) return null;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    fontFace ? `<style>${fontFace}</style>` : '',
    `<rect width="${width}" height="${height}" fill="${color('paper')}"/>`,
    marksOf(clean(spec), width, height, draw),
    '</svg>\n',
  ];
  return { svg: resolveColors(svg.filter(Boolean).join('\n'), 'light'), width, height };
}
