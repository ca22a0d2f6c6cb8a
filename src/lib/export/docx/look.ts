import type { IRunOptions } from 'docx';
import { hex } from '../office/hex';
import { font } from '../office/xml';

/** Points, as Word counts letters: in halves. */
export const points = (size: number) => size * 2;

export const body = {
  font,
  size: points(11),
  color: hex('ink'),
  language: { value: 'da-DK' },
} satisfies IRunOptions;
export const quiet = { ...body, size: points(9), color: hex('muted') } satisfies IRunOptions;

/** Twentieths of a point. */
export const cm = (centimetres: number) => Math.round(centimetres * 567);

/** A page of A4 with margins, and what is left of it. */
export const paperSize = { width: cm(21), height: cm(29.7), margin: cm(2.2) };
export const innerWidth = paperSize.width - 2 * paperSize.margin;
