import type { Unit } from '../format/unit';
import type { PartsGroup } from './parts-group';
import type { ChartEvent, DataTable, Rank, Role, SpecBase, Value } from './spec-parts';

export type { MissingReason } from './missing-reason';
export type { ChartEvent, DataTable, Rank, Role, SpecBase, Treatment, Value, Wording } from './spec-parts';

/**
 * A figure as plain data: screen, table, sentence, test and every export start from the same one.
 * Only JSON values, so that a spec can be prerendered to a file and kept.
 */
export type ChartSpec =
  | StackedPeriodsSpec
  | LinesSpec
  | RankedBarsSpec
  | TileMapSpec
  | SmallMultiplesSpec
  | PairsSpec
  | ProgressSpec
  | RangeTimelineSpec
  | SankeySpec
  | PartsOfWholeSpec
  | BulletSpec
  | TableSpec
  | TileSpec
  | NothingSpec;

/** Stacked columns per period, standing at true distances in time. */
export interface StackedPeriodsSpec extends SpecBase {
  kind: 'stacked-periods';
  /** ISO periods, ascending */
  periods: string[];
  /** bottom to top; values as long as `periods` */
  series: { id: string; label: string; category: number; values: Value[] }[];
  /** of which: drawn inside its series, in brackets in the table, never added */
  ofWhich: { of: string; id: string; label: string; values: Value[] }[];
  /** the sum that the source states or that the parts give, checked; as long as `periods` */
  totals: Value[];
  events: ChartEvent[];
}

/** Lines over time, or over calendar months with one line a year, or over as-of dates with one line a period. */
export interface LinesSpec extends SpecBase {
  kind: 'lines';
  /**
   * `period`: x are ISO periods; `month`: x are `01`-`12`; `as-of`: x are ISO dates on which a value was stated, drawn as steps
   */
  x: 'period' | 'month' | 'as-of';
  series: LineSeries[];
  /** the y axis starts at 0; else at an honest value, and the axis says so */
  fromZero: boolean;
  /** the own area's place in its newest period; absent: too few municipalities have a number */
  rank?: Rank;
  /** null values interrupt the line; `breaks` are ISO dates no line may cross (reforms) */
  breaks: ChartEvent[];
  events: ChartEvent[];
  /** where x are periods: how it may go on, as a range */
  projection?: Projection;
}

/** How a line goes on if its premise holds: derived, drawn as a hatched range, and never a number of the line itself. */
export interface Projection {
  /** id of the series that it goes on from, at its last number */
  of: string;
  /** ISO periods after that number, ascending, with the lowest and the highest that the rule gives */
  points: { x: string; low: number; high: number }[];
  /** id of the series whose last number it runs into, and the periods in which it does at the earliest and latest; null: no date */
  reaches: { series: string; earliest: string | null; latest: string | null };
  /** Danish clauses: `fortsætter tilgangen som i de seneste uger`, `er pladserne brugt op`, `er der ingen dato for, …` */
  premise: string;
  outcome: string;
  undated: string;
}

export interface LineSeries {
  id: string;
  label: string;
  role: Role;
  /** 0-6 where role is `category` */
  category?: number;
  /** ascending in x */
  points: { x: string; y: Value }[];
}

/** Horizontal bars, longest first, own and country marked. */
export interface RankedBarsSpec extends SpecBase {
  kind: 'ranked-bars';
  /** ISO period that all bars are about */
  period: string;
  bars: {
    id: string;
    label: string;
    role: Role;
    value: Value;
    /** where role is `category`: 0-6, null: neutral */
    category?: number | null;
  }[];
  /** id of the bar that the own one is a part of, in the same unit: it says `90 af 404` */
  whole?: string;
  /**
   * the bars are not areas but parts of one number: what they are (`Gik til`), whom they are parts of (`der forlod
   * sygedagpenge`) and how many those are
   */
  parts?: { heading: string; whole: string; total: Value };
  /** own place counted from the top among the municipalities; null: no own value */
  rank: { place: number; of: number } | null;
}

/** Areas as squares at their places in a schematic country, light to dark by classes of their value. */
export interface TileMapSpec extends SpecBase {
  kind: 'tile-map';
  /** ISO period that all squares are about */
  period: string;
  /** highest first, those without a number last; `column` and `row` in squares or halves of them from the top left */
  areas: {
    id: string;
    label: string;
    /** a few letters for a square that has no room for more */
    short: string;
    role: Role;
    column: number;
    row: number;
    value: Value;
  }[];
  /** the lowest number of each class but the lightest, ascending, with the unit's decimals; at most four */
  limits: number[];
  /** the same number for the country; null: not comparable or not there */
  country: Value | null;
  /** own place counted from the top; null: no own value */
  rank: RankedBarsSpec['rank'];
}

/** A small picture for each area over ISO periods, all on one scale; the own area and the country are in each. */
export interface SmallMultiplesSpec extends SpecBase {
  kind: 'small-multiples';
  /** in their order, the own one first */
  panels: LineSeries[];
  /** null: not comparable or not there */
  country: LineSeries | null;
  fromZero: boolean;
  /** days no line may cross */
  breaks: ChartEvent[];
}

/** Own against country per row, as two dots and the distance between them. */
export interface PairsSpec extends SpecBase {
  kind: 'pairs';
  period: string;
  rows: { id: string; label: string; own: Value; country: Value }[];
}

/** Per cent of a budget spent against per cent of the year gone. */
export interface ProgressSpec extends SpecBase {
  kind: 'progress';
  period: string;
  /** per cent of the year gone at the end of the period, 0-100 */
  reference: { value: number; label: string };
  /** `share` in per cent; `spent` and `of` in `amountUnit` */
  rows: { id: string; label: string; share: Value; spent: Value; of: Value; total: boolean }[];
  amountUnit: Unit;
}

/** Bars from start to end, each end a range where the date is vague. */
export interface RangeTimelineSpec extends SpecBase {
  kind: 'range-timeline';
  /** what the bars are: actions of plans; absent: projects paid from pools */
  of?: 'actions';
  bars: {
    id: string;
    label: string;
    /** of projects the first four, of actions running and the last three */
    status: 'applied' | 'rejected' | 'running' | 'finished' | 'planned' | 'done' | 'dropped';
    /** earliest and latest date that the text can mean; null: not stated */
    start: { earliest: string; latest: string; text: string } | null;
    end: { earliest: string; latest: string; text: string } | null;
    /** ends within six months after the "set pr." date */
    endsSoon: boolean;
    /** an action's deadline has passed, and it is neither done nor dropped */
    overdue?: true;
    /** carried on from one that was stated, and never counted with those */
    derived?: true;
    details: { label: string; text: string }[];
  }[];
  /** the "set pr." date, drawn as a line */
  today: string;
}

/** From one state to another between two periods. Ribbons are those who changed; those who stayed stand as numbers. */
export interface SankeySpec extends SpecBase {
  kind: 'sankey';
  /** ISO periods */
  from: string;
  to: string;
  /** in their order on both sides; `category` 0-6, null: neutral */
  nodes: { id: string; label: string; category: number | null }[];
  /** every pair of nodes that is stated; `from` = `to`: those who stayed */
  flows: { from: string; to: string; value: Value }[];
}

/** How far a number is on its way to a target. */
export type Standing = 'reached' | 'on_the_way' | 'behind' | 'unknown';

/** Status against target, a row per target; each row has its own unit and its own scale from 0. */
export interface BulletSpec extends SpecBase {
  kind: 'bullet';
  /** rows of one group stand together, in their order */
  rows: {
    id: string;
    /** the key figure */
    label: string;
    /** the strategy that the target belongs to */
    group: string;
    unit: Unit;
    /** what a share is a share of; null for counts and amounts */
    basis: string | null;
    direction: 'at_least' | 'at_most';
    target: Value;
    /** ISO period at whose end the target is to be met */
    deadline: string;
    /** where the way to the target begins; null: not stated */
    start: { period: string; value: Value } | null;
    /** newest number not after the deadline, and its ISO period; null: there is none, and `why` says why */
    status: { period: string; value: Value } | null;
    /** derived: the number at the end of the status' period on a straight line from start to target; null: cannot be derived */
    expected: number | null;
    standing: Standing;
    /** Danish sentence, where there is no status or it cannot be judged */
    why: string | null;
  }[];
}

/** A whole and what became of it, as lying bars; parts may overlap, so they are never added. */
export interface PartsOfWholeSpec extends SpecBase {
  kind: 'parts-of-whole';
  groups: PartsGroup[];
}

/** A table that is a figure of its own, such as the one in the minutes. */
export interface TableSpec extends SpecBase {
  kind: 'table';
  table: DataTable;
}

/** One number with its change and comparison. */
export interface TileSpec extends SpecBase {
  kind: 'tile';
  /** address of the page that tells more, without base: `/flygtninge/` */
  href: string;
  /** ISO period of `value` */
  period: string;
  value: Value;
  betterIs: 'higher' | 'lower' | 'neither';
  /** change since the period before, in the unit (shares: percentage points); null: no earlier period */
  change: { difference: number; period: string } | null;
  /** change since what was the newest period on the last meeting's date; null: no meeting or no earlier period */
  sinceMeeting: { difference: number; meeting: string; period: string } | null;
  /** same basis, same period; difference = own - country; null: not comparable or not there */
  country: { value: number; difference: number } | null;
  /** the own area's place in `period`; absent: too few municipalities have a number */
  rank?: Rank;
  /** all shown periods, ascending, for the sparkline */
  history: { period: string; value: Value }[];
}

/** Nothing to show: a sentence instead of an empty chart. */
export interface NothingSpec extends SpecBase {
  kind: 'nothing';
  sentence: string;
  /** offered where later counts exist: show them, marked "opgjort senere" */
  laterSetPer: string | null;
}
