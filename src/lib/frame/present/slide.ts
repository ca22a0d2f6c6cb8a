import type { ChartSpec } from '../../charts/chart-spec';

/** A figure that is shown at a meeting, and what its presenter wants to say of it. */
export interface Slide {
  id: string;
  spec: ChartSpec;
  /** the presenter's own words; never on the wall */
  remark: string;
}
