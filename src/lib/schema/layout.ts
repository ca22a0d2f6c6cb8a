import type { Missing } from './missing';
import type { TableName } from './table-schema';

/** A cell that says one of several things: the first pattern that fits its text gives the value. */
export interface Words {
  /** patterns for text in lower case with single spaces */
  words: readonly (readonly [RegExp, string])[];
}

/**
 * How the text of a cell is read (`validate/read-cell.ts`).
 * - `text`: as it stands; `area`, `period`, `week`: any way of writing one; `period_if_any`: or nothing
 * - `number`: as stated; `amount`: in the unit that the title states, stored in kr.; `integer`: whole, or nothing
 * - `bounds`: "fem-seks" fills `<field>_min` and `<field>_max`
 * - `vague_date`: "foråret 2023" fills `<field>`, `<field>_earliest` and `<field>_latest`
 * - `as_of`: when the row was counted, a day or a month
 */
export type Reading =
  | 'text'
  | 'area'
  | 'period'
  | 'period_if_any'
  | 'week'
  | 'number'
  | 'amount'
  | 'integer'
  | 'bounds'
  | 'vague_date'
  | 'as_of'
  | Words;

/** A column that the layout knows. */
export interface LayoutColumn {
  /** fits the heading in lower case with single spaces; headings drift, so ask for no more than is needed */
  heading: RegExp;
  /** the table's field that it fills; null: known and not stored */
  field: string | null;
  read: Reading;
  /** the layout is also recognised without it */
  optional?: true;
  /** the label stands only on the first row of a group */
  fillDown?: true;
}

/** Where a file can say what no column says; `title` is the lines above and below the table, `labels` its first column. */
export type Place = 'title' | 'labels' | 'headings' | 'file';

/** Fields that the whole file has in common. */
export interface Stated {
  /** the fields that it fills */
  fields: string[];
  /** `month`: a year and a month; `two_periods`: from and to; a pattern: its first group */
  read: 'period' | 'month' | 'two_periods' | RegExp;
  places: Place[];
  /** the value of all its fields where no place says it; without this the file cannot be used */
  otherwise?: string;
}

/** Every heading beside the known columns is a value of one field, every cell under it a value of another. */
export interface Matrix {
  heading: { field: string; read: Reading };
  value: { field: string; read: Reading };
}

/** Rows that sum up others: checked, never stored. */
export interface Totals {
  /** fits a label of the row, in lower case with single spaces */
  label: RegExp;
  /** the fields whose columns hold the label */
  fields: string[];
}

/** How one source writes its exports of one table. One file per layout in `layouts/`. */
export interface Layout {
  /** as the file: `jobindsats` */
  id: string;
  table: TableName;
  /** who publishes it, as the source line says it */
  source: string;
  columns: LayoutColumn[];
  /**
   * What the columns beside the known ones are. `measures`: a key figure each, or, where they hold words, a group;
   * `groups`: each a group; `ignored`: nothing that is stored.
   */
  others: 'ignored' | 'measures' | 'groups' | Matrix;
  /** must be found somewhere in the place, besides the columns */
  shows?: { place: Place; pattern: RegExp };
  /** header rows that there must be at least */
  minHeaderRows?: number;
  /** values of fields that are the same in every file of this layout */
  fixed?: Record<string, string>;
  stated?: Stated[];
  /** the area of a file that has no area column: where it may be named, and whose it else is */
  area?: { places: Place[]; otherwise: 'own' | 'country' };
  /** what an empty cell means in a number column */
  emptyMeans: Missing;
  totals?: Totals;
  /** rows whose label begins with "heraf" are parts of the row above: label, the field for the whole's, and what is counted */
  parts?: { label: string; whole: string; counted: [most: string, least: string] };
  /** where no column tells the kinds apart, the sign of the amounts does */
  signs?: { field: string; positive: string; negative: string; amounts: string[] };
}
