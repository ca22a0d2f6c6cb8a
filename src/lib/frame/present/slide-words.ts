import type { ChartSpec } from '../../charts/chart-spec';
import { takeaway } from '../../narrate/takeaway';
import type { WallSlide } from './slide';

/** The heading of a figure on the wall, and which part of it is shown. */
export function headingOf(spec: ChartSpec, part: string): string {
  return takeaway(spec) + (part && ` (${part})`);
}

/** What a slide says: its heading on the wall; the title where there is no slide. */
export function saidBy(slide: WallSlide | undefined, title: string): string {
  return slide ? headingOf(slide.spec, slide.part) : title;
}

/** `3 af 8`. */
export function numberOf(index: number, slides: readonly WallSlide[]): string {
  return `${index} af ${slides.length}`;
}
