import type { Unit } from '../format/unit';
import type { MissingReason } from './missing-reason';

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

/** The own area's place among all municipalities that have a number. */
export interface Rank {
  /** ISO period that it is about */
  period: string;
  /** 1 is `first`; equal ones share the better place */
  place: number;
  /** municipalities that have a number */
  of: number;
  /** which end is number 1 */
  first: 'highest' | 'lowest';
  /** others at the same place */
  shared: number;
  /** municipalities that have no number */
  without: number;
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
  /** what of it is invented, definite Danish: `målene`; absent: the amounts */
  exampleOf?: string;
  /** counted after the "set pr." date and shown because the person asked for it: every medium says "Opgjort senere" */
  later?: true;
  /** what is shown was counted more than once: the frame offers what was said when */
  restated?: true;
  /** the cases that the figure belongs to */
  treatments?: Treatment[];
  wording?: Wording;
}

/** An event: a thin vertical line with its label; a meeting is only a sign under the axis. */
export interface ChartEvent {
  /** ISO date; of a vague date the first day that it can mean */
  date: string;
  label: string;
  /** last day that a vague date can mean, ISO date */
  until?: string;
  kind?: 'meeting' | 'practice' | 'reform' | 'other';
}

/** The meetings at which a case was treated before, as the end of a case document lists them. */
export interface Treatment {
  /** as the municipality numbers it: `22/4264` */
  caseNo: string;
  /** ISO dates, ascending, each with who met */
  meetings: { date: string; title: string }[];
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
