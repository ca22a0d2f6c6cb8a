import type { ChartSpec } from '../charts/chart-spec';
import { heightFor } from '../charts/layout/layout-of';
import { color, fontFamily, resolveColors } from '../charts/palette';
import { tileFigure } from '../narrate/tile-lines';
import { clean } from './clean';
import { csvTidy } from './csv';
import { saidOf } from './said';
import { drawnLines, heightOf, textLines, xmlText, type TextLine } from './svg-text';
import { tableMarks, type Marks } from './table-marks';
import { tileAsLines } from '../charts/tile-as-lines';

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
const tileHeight = 200;

interface Drawing {
  /** height that suits it */
  natural: number;
  draw: (height: number) => Marks;
}

/** Marks in which no text ends a section of raw text: not every writer of markup sees to it. */
function safe(marks: string): string {
  return marks.replaceAll(']]>', ']]&gt;');
}

/** What is drawn between heading and source: a chart, a table, or a tile's history. */
function drawingOf(spec: ChartSpec, width: number, draw: DrawMarks): Drawing {
  if (spec.kind === 'table') {
    const table = tableMarks(spec.table, width);
    return { natural: table.height, draw: () => table };
  }
  const drawn = spec.kind === 'tile' ? tileAsLines(spec) : spec;
  const natural = spec.kind === 'tile' ? tileHeight : heightFor(spec, width);
  return { natural, draw: (height) => ({ marks: safe(draw(drawn, width, height)), height }) };
}

/** The one number of a tile, large. */
function numberLines(spec: ChartSpec, width: number): TextLine[] {
  if (spec.kind !== 'tile') return [];
  const { figure, unit } = tileFigure(spec);
  return textLines(`${figure} ${unit}`.trim(), width, 56, 1, { bold: true });
}

/**
 * A figure's picture with all that it must carry when it leaves the page: heading, unit, notes, source, as-of and "Eksempeltal".
 * Light background, literal colours, nothing from elsewhere. A figure with nothing to show is its sentence.
 * @param fontFace CSS that embeds the page's font; empty: what is installed stands in
 */
export function framedSvg(given: ChartSpec, form: Form, draw: DrawMarks, fontFace = ''): string {
  const spec = clean(given);
  const { width, height } = sizes[form];
  const inner = width - 2 * edge;
  const said = saidOf(spec);
  const heading = spec.kind === 'nothing' ? spec.sentence : said.heading;
  const above = [
    ...textLines(heading, inner, 26, 3, { bold: true }),
    ...textLines(said.subtitle, inner, 16, 3, { muted: true }),
    ...textLines(said.badges.join(' · '), inner, 14, 1, { bold: true }),
    ...numberLines(spec, inner),
  ];
  const below = [
    ...said.notes.flatMap((note) => textLines(note, inner, 13, 3, { muted: true })),
    ...textLines(said.source, inner, 13, 3, { muted: true }),
  ];
  const [top, bottom] = [edge + heightOf(above) + 20, heightOf(below) + 16];
  const { natural, draw: drawn } = drawingOf(spec, inner, draw);
  const least = spec.kind === 'table' ? natural : Math.min(natural, 240);
  const room = height === null ? natural : Math.max(height - top - bottom - edge, least);
  const full = Math.max(height ?? 0, Math.round(top + room + bottom + edge));
  const { marks } = drawn(room);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${full}" width="${width}" height="${full}" role="img">`,
    `<title>${xmlText(`${spec.subject}. ${spec.description}`)}</title>`,
    `<desc>${xmlText(said.alt)}</desc>`,
    // the numbers behind the picture, one a line
    `<metadata>${xmlText(csvTidy(spec).replace('\ufeff', ''))}</metadata>`,
    fontFace ? `<style>${fontFace}</style>` : '',
    `<rect width="${width}" height="${full}" fill="${color('paper')}"/>`,
    `<g font-family="${fontFamily}">`,
    drawnLines(above, edge, edge - 8),
    drawnLines(below, edge, full - edge - heightOf(below)),
    marks ? `<g transform="translate(${edge} ${top})">${marks}</g>` : '',
    '</g>',
    '</svg>\n',
  ];
  return resolveColors(parts.filter(Boolean).join('\n'), 'light');
}

/** A figure's marks alone on white, for a paper that says the rest around them. Null: it has no chart. */
export function plainSvg(
  spec: ChartSpec,
  draw: DrawMarks,
  fontFace = '',
  width = sizes.natural.width,
): { svg: string; width: number; height: number } | null {
  if (spec.kind === 'table' || spec.kind === 'nothing') return null;
  const drawing = drawingOf(clean(spec), width, draw);
  const { marks, height } = drawing.draw(drawing.natural);
  if (marks === '') return null;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    fontFace ? `<style>${fontFace}</style>` : '',
    `<rect width="${width}" height="${height}" fill="${color('paper')}"/>`,
    marks,
    '</svg>\n',
  ];
  return { svg: resolveColors(svg.filter(Boolean).join('\n'), 'light'), width, height };
}
