/** A table as it is shown: every number is text already. */
export interface TableContent {
  caption: string;
  columns: TableColumn[];
  rows: TableRow[];
  /** what the signs in the cells mean, one sentence each, under the table */
  notes: string[];
}

export interface TableColumn {
  label: string;
  /** under the label, small; empty: none */
  unit: string;
  /** right-aligned */
  numeric: boolean;
}

export interface TableRow {
  cells: TableCell[];
  /** total: rule above; part: indented, its numbers in brackets */
  emphasis: 'none' | 'total' | 'part';
}

export interface TableCell {
  text: string;
  /** a sign that hangs to the right of the number, such as `*` */
  mark: string;
  /** small, after the text; empty: none */
  note: string;
}
