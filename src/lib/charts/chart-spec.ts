import type { Unit } from '../format/unit';
import type { MissingReason } from './missing-reason';
import type { PartsGroup } from './parts-group';

export type { MissingReason };

/**
 * A figure as plain data: screen, table, sentence, test and every export start from the same one.
 * Only JSON values, so that a spec can be prerendered to a file and kept.
 */
export type ChartSpec =
  | StackedPeriodsSpec
  | LinesSpec
  | RankedBarsSpec
  | PairsSpec
  | ProgressSpec
  | RangeTimelineSpec
  | PartsOfWholeSpec
  | TableSpec
  | TileSpec
  | NothingSpec;

/** Colour and weight follow the role, never the position. `other` is light grey, `category` takes `Series.category`. */
export type Role = 'own' | 'country' | 'chosen' | 'other' | 'category' | 'target';

/** A number or the reason why there is none. */
export interface Value {
  value: number | null;
  missing?: MissingReason;
  /** expected to be revised by the source: lighter and dashed */
  provisional?: boolean;
  /** when it was counted, as stated: ISO date or month */
  asOf?: string;
  /** shown after the number in tables and tooltips, Danish */
  note?: string;
}

/** How sentences speak of what is counted; without it they say the unit's own name. */
export interface Wording {
  /** one and several of what is counted: `flygtning`, `flygtninge` */
  one?: string;
  many?: string;
  /** said of those a share counts, after the number: `er i arbejde` */
  predicate?: string;
  /** the measure as the subject of a sentence, definite: `Ledigheden` */
  measure?: string;
}

export interface SpecBase {
  /** stable, lower case with hyphens; anchor in the page: `flygtninge-uger` */
  id: string;
  /** what it is about, neutral: `Flygtninge fra Ukraine i Vejen`. The takeaway is made by narrate, not here */
  subject: string;
  /** what is shown, under the heading, with unit and basis: `Personer pr. uge efter status` */
  description: string;
  unit: Unit;
  /** what a share is a share of; null for counts and amounts */
  basis: string | null;
  /** name of the own area, as in sentences: `Vejen` */
  own: string;
  /** as-of of the newest figure shown, as stated (ISO date or month); null: not dated */
  asOf: string | null;
  /** publishers, as the source line says them */
  sources: string[];
  /** what one must know, Danish sentences */
  notes: string[];
  /** the amounts are invented: every medium says "Eksempeltal" */
  example: boolean;
  /** counted after the "set pr." date and shown because the person asked for it: every medium says "Opgjort senere" */
  later?: true;
  /** what is shown was counted more than once: the frame offers what was said when */
  restated?: true;
  wording?: Wording;
}

/** An event drawn as a thin vertical line. */
export interface ChartEvent {
  /** ISO date */
  date: string;
  label: string;
}

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
  bars: { id: string; label: string; role: Role; value: Value }[];
  /** id of the bar that the own one is a part of, in the same unit: it says `90 af 404` */
  whole?: string;
  /** own place counted from the top among the municipalities; null: no own value */
  rank: { place: number; of: number } | null;
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
  bars: {
    id: string;
    label: string;
    status: 'applied' | 'rejected' | 'running' | 'finished';
    /** earliest and latest date that the text can mean; null: not stated */
    start: { earliest: string; latest: string; text: string } | null;
    end: { earliest: string; latest: string; text: string } | null;
    /** ends within six months after the "set pr." date */
    endsSoon: boolean;
    details: { label: string; text: string }[];
  }[];
  /** the "set pr." date, drawn as a line */
  today: string;
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

/** A table alternative, and the content of `TableSpec`. Numbers stay numbers until they are shown. */
export interface DataTable {
  caption: string;
  /** `asStated`: quoted, so every number keeps the digits it was stated with */
  columns: { label: string; unit: Unit; asStated?: boolean }[];
  rows: {
    cells: (string | Value)[];
    /** total: rule above; part: indented, in brackets */
    emphasis: 'none' | 'total' | 'part';
  }[];
  /** the words of the committee's own papers, for text that goes into them: over the numbers, over each column, before each row */
  asInMinutes?: { above: string; columns: string[]; rows: string[] };
  /** the days behind the texts of the rows, for programs that count with dates: ISO dates, null: not stated */
  dates?: { labels: string[]; rows: (string | null)[][] };
}
