import type { Unit } from '../format/unit';
import type { TableName } from '../schema/table-schema';
import type { Statement } from './statement';

/**
 * Months that the source is still expected to change: at most `months` calendar months, counted back from an area's
 * newest one, where they were counted at most `withinDays` days after they ended.
 */
export interface Provisional {
  months: number;
  withinDays: number;
}

/** From this day on the series is another thing: no line and no change goes across it. */
export interface SeriesBreak {
  /** ISO date */
  date: string;
  /** short, as at a line in a chart */
  label: string;
}

/** What a number means. The number itself is the statement's `.sql` file. */
export interface Indicator extends Statement {
  /** Danish, short: `Ledige i procent af arbejdsstyrken` */
  title: string;
  unit: Unit;
  /** what a share is a share of, Danish; null for counts and amounts */
  basis: string | null;
  betterIs: 'higher' | 'lower' | 'neither';
  /** who published it, as the source line says it where the file names nobody */
  source: string;
  /** what one must know to read it rightly, Danish sentences */
  caveats: readonly string[];
  /** absent: the series is one thing from its beginning */
  breaks?: readonly SeriesBreak[];
  /** absent: figures are final when they come */
  provisional?: Provisional;
  table: TableName;
  /** value of `observations.measure`, where the table holds several */
  measure?: string;
}
