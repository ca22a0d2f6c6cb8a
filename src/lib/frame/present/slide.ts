import type { ChartSpec } from '../../charts/chart-spec';

/** A figure that is shown at a meeting, and what its presenter wants to say of it. */
export interface Slide {
  id: string;
  spec: ChartSpec;
  /** the presenter's own words; never on the wall */
  remark: string;
}

/** What stands on the wall at once: a slide, or a part of one that has too many rows to be read together. */
export interface WallSlide extends Slide {
  /** the figure with the rows that stand on this one; `spec` is the whole, which the heading is about */
  body: ChartSpec;
  /** `2 af 3`; empty: it is all here */
  part: string;
}
