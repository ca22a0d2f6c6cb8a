import { hex } from '../office/hex';
import { font } from '../office/xml';

/** A wide slide in inches, and where things stand on it. */
export const slide = { width: 13.333, height: 7.5, edge: 0.6 };
export const inner = slide.width - 2 * slide.edge;

/** Text as every slide has it. */
export const text = { fontFace: font, lang: 'da-DK', color: hex('ink') } as const;
export const quiet = { ...text, color: hex('muted') } as const;

export const places = {
  title: { x: slide.edge, y: 0.4, w: inner, h: 0.95 },
  subtitle: { x: slide.edge, y: 1.38, w: inner, h: 0.55 },
  body: { x: slide.edge, y: 2, w: inner, h: 4.35 },
  coverTitle: { x: 1, y: 2.3, w: inner - 0.4, h: 1.4 },
  number: { x: slide.edge, y: 2, w: inner, h: 1.7 },
  history: { x: slide.edge, y: 3.8, w: inner, h: 2.5 },
  pageNumber: { x: slide.width - slide.edge - 0.8, y: 7.05, w: 0.8, h: 0.3 },
  source: { x: slide.edge, y: 6.42, w: inner - 0.9, h: 0.78 },
} as const;

/** A name in the master, so that a slide's heading is a heading. */
export const masters = { cover: 'Forside', figure: 'Figur' } as const;
