import { takeaway } from '../../narrate/takeaway';
import type { Slide } from './slide';

/** What a slide says: its heading on the wall; the title where there is no slide. */
export function headingOf(slide: Slide | undefined, title: string): string {
  return slide ? takeaway(slide.spec) : title;
}

/** `3 af 8`. */
export function numberOf(index: number, slides: readonly Slide[]): string {
  return `${index} af ${slides.length}`;
}
