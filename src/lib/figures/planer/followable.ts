import type { Wording } from '../../charts/chart-spec';
import type { Unit } from '../../format/unit';
import type { SeriesBreak } from '../../indicators/indicator';
import type { FigureContext } from '../figure';
import type { SeriesPoint } from '../series';

/** A key figure that a target can be set for. */
export interface Followable {
  /** what it may be called in a target, besides its title */
  names: readonly string[];
  title: string;
  unit: Unit;
  /** Danish; null for counts and amounts */
  basis: string | null;
  breaks: readonly SeriesBreak[];
  wording?: Wording;
  /** counted since January: only December holds a year */
  accumulates?: true;
  /** the numbers of one area, by period; those that are missing are among them */
  points(context: FigureContext, area: string): Promise<SeriesPoint[]>;
}
