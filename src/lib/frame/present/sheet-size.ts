import type { ChartSpec } from '../../charts/chart-spec';
import { textWidth } from '../../charts/scales/text-width';
import { wrapText } from '../../charts/scales/wrap-text';
import { sourceLine } from '../../narrate/source-line';
import { subtitle } from '../../narrate/subtitle';
import { takeaway } from '../../narrate/takeaway';
import { badgesOf } from '../badges';
import { headingOf } from './slide-words';

/** Measures of a sheet in pixels of a wall of 1920 x 1080; the components say the same in `--px`. */
export const sheet = {
  width: 1792,
  height: 1080,
  heading: { size: 44, line: 53 },
  subtitle: { size: 28, line: 37 },
  source: { size: 20, line: 28 },
  badge: { size: 24, padding: 32 },
  /** the slide's number, right of the source */
  number: 320,
  /** above, below, and between the parts */
  air: 44 + 28 + 8 + 24 + 20,
};

/** Room on the wall, in its pixels. */
export interface Room {
  width: number;
  height: number;
}

/** The smallest text of a picture on the wall. */
export const smallestLabel = 24;

/**
 * Room for what is under the heading, in pixels of the wall: what heading, subtitle and source leave. From estimated
 * widths, so that it is the same in every window and nothing is measured between two figures.
 * @param part what the heading says of how much of the figure it is: `2 af 3`
 */
export function roomOf(spec: ChartSpec, part = ''): Room {
  const { width, height, heading, source, badge, number, air } = sheet;
  const said = headingOf(spec, part);
  const badges = badgesOf(spec).reduce(
    (sum, text) => sum + textWidth(text, badge.size, true) + badge.padding,
    0,
  );
  const lines = (text: string, most: number, size: number, bold = false) =>
    wrapText(text, most, size, 9, bold).length;
  const taken =
    lines(said, width, heading.size, true) * heading.line +
    lines(subtitle(spec, takeaway(spec)), width - badges, sheet.subtitle.size) * sheet.subtitle.line +
    lines(sourceLine(spec), width - number, source.size) * source.line;
  return { width, height: height - air - taken };
}
