import type { Layout, Reading } from '../schema/layout';
import type { Problem } from '../schema/problem';
import { measures } from '../schema/measures';
import type { TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { marksOf, type ColumnPlan, type SourceColumn, type SpreadColumn } from './column-plan';
import type { Entry } from './entry';
import { problemAt } from './fault';
import { plain } from './plain';
import { readCell, type CellContext, type CellResult } from './read-cell';
import { unitFault } from './unit-fault';

/** The rows of a file, typed: those that are stored, and the totals that are only checked. */
export interface Entries {
  rows: Entry[];
  totals: Entry[];
  problems: Problem[];
}

/** Adds a cell's text to what other columns gave the same field: a second group, or a name after its number. */
function joined(before: Cell | undefined, added: Cell, prefix: string): Cell {
  if (typeof added !== 'string') return before ?? added;
  const own = `${prefix}${added}`;
  return typeof before === 'string' && before !== '' ? `${before}${prefix ? '; ' : ' '}${own}` : own;
}

interface RowReader {
  text: TextTable;
  schema: TableSchema;
  context: CellContext;
  problems: Problem[];
  /** areas and periods stand in many rows: what each text was read as, per column */
  read: Map<SourceColumn, Map<string, CellResult>>;
}

const repeated: readonly Reading[] = ['area', 'period', 'week', 'as_of'];

function resultOf(value: string, source: SourceColumn, { text, context: file, read }: RowReader): CellResult {
  const field = source.field ?? 'ignored';
  const unit = file.columnUnits[source.index];
  const context = unit == null ? file : { ...file, unit };
  const marks = marksOf(text, source.index);
  if (!repeated.includes(source.read)) return readCell(value, field, source.read, marks, context);
  const known = read.get(source) ?? new Map<string, CellResult>();
  const result = known.get(value) ?? readCell(value, field, source.read, marks, context);
  read.set(source, known.set(value, result));
  return result;
}

/** A row of the file: its cells with labels and years filled in, its cells as they stand, and its line. */
interface RowText {
  cells: string[];
  said: string[];
  line: number;
}

/** The unit of a field's numbers, where it is certain; a key figure that has no name here may be a change, and below 0. */
export function unitOf(field: string, cells: Record<string, Cell>, { fields }: TableSchema): string {
  const measure = field === 'value' ? measures.find(({ id }) => id === cells['measure']) : undefined;
  return measure?.unit ?? fields.find(({ name }) => name === field)?.unit ?? '';
}

/**
 * A number that its unit cannot have is not a number, and the result says why.
 * @param unit empty: not known
 */
export function inItsUnit(
  result: CellResult,
  { field, read }: SourceColumn,
  said: string,
  unit: string,
): CellResult {
  const value = field === null ? null : result.cells[field];
  if (field === null || read !== 'number' || typeof value !== 'number') return result;
  const found = unitFault(said, value, unit);
  return found ? { cells: { [field]: { missing: 'not_a_number' } }, fault: found } : result;
}

/** Reads one column's cell into a row's cells. False where the row cannot be used. */
function readInto(
  cells: Record<string, Cell>,
  source: SourceColumn,
  row: RowText,
  reader: RowReader,
): boolean {
  const { text, problems } = reader;
  const said = row.cells[source.index] ?? '';
  const { field, read } = source;
  const unit = field !== null && read === 'number' ? unitOf(field, cells, reader.schema) : '';
  const result = inItsUnit(resultOf(said, source, reader), source, said, unit);
  if (result.fault && (source.field !== null || result.fault.severity === 'note')) {
    const spot = { row: row.line, column: text.columns[source.index], value: row.said[source.index] };
    problems.push(problemAt(result.fault, spot));
  }
  if (result.fault?.severity === 'error') return false;
  if (source.field === null) return true;
  for (const field in result.cells) {
    const cell = result.cells[field] ?? null;
    cells[field] = source.read === 'text' ? joined(cells[field], cell, source.prefix) : cell;
  }
  return true;
}

/** Repeats a label down over the rows of its group, where the layout says that it stands only on the first. */
function filledDown(rows: string[][], columns: number[], isTotal: (row: string[]) => boolean): string[][] {
  if (columns.length === 0) return rows;
  const last = new Map<number, string>();
  return rows.map((row) => {
    if (isTotal(row)) return row;
    return row.map((cell, index) => {
      if (!columns.includes(index)) return cell;
      if (cell.trim() !== '') last.set(index, cell);
      return cell.trim() === '' ? (last.get(index) ?? '') : cell;
    });
  });
}

/** The columns whose labels stand only on a group's first row. */
function labelColumns(layout: Layout, base: SourceColumn[]): number[] {
  const filled = layout.columns.filter(({ fillDown }) => fillDown).map(({ field }) => field);
  return base.filter(({ field }) => filled.includes(field)).map(({ index }) => index);
}

/** Whether a row sums up others, by the label in one of the layout's label columns. */
function totalTest(layout: Layout, base: SourceColumn[]): (row: string[]) => boolean {
  const { totals } = layout;
  if (!totals) return () => false;
  const labels = base.filter(({ field }) => field !== null && totals.fields.includes(field));
  return (row) => labels.some(({ index }) => totals.label.test(plain(row[index] ?? '')));
}

/** The columns of a total row that say more than its label. */
function besidesLabels(base: SourceColumn[], layout: Layout): SourceColumn[] {
  return base.filter(
    ({ field, read }) => typeof read === 'string' && field !== null && !layout.totals?.fields.includes(field),
  );
}

/** What all rows of a file have in common while they are read. */
interface RowPlan {
  base: SourceColumn[];
  spread: SpreadColumn[] | null;
  /** for the row, and for each of `spread`: which column each field came from */
  columns: Record<string, number>;
  spreadColumns: Record<string, number>[];
  stated: Record<string, Cell>;
  /** the row sums up others */
  total: boolean;
}

/** Which column each field comes from; bounds fill two. */
function columnsOf(sources: SourceColumn[]): Record<string, number> {
  const pairs = sources.flatMap(({ field, index, read }) => {
    if (field === null) return [];
    const fields = read === 'bounds' ? [`${field}_min`, `${field}_max`] : [field];
    return fields.map((name) => [name, index] as const);
  });
  return Object.fromEntries(pairs);
}

function rowPlan({ base, spread }: ColumnPlan, stated: Record<string, Cell>, total: boolean): RowPlan {
  const columns = columnsOf(base);
  const spreadColumns = (spread ?? []).map(({ source }) => ({ ...columns, ...columnsOf([source]) }));
  return { base, spread, columns, spreadColumns, stated, total };
}

/** The rows that one row of the file makes: one, or one per key figure or heading. Totals among them go their own way. */
function readRow(row: RowText, plan: RowPlan, reader: RowReader, into: Entries): void {
  const { line } = row;
  const { base, spread, columns, spreadColumns, stated, total } = plan;
  const shared: Record<string, Cell> = { ...stated };
  // every cell is read, so that all that is wrong with a row is said at once
  if (base.map((source) => readInto(shared, source, row, reader)).includes(false)) return;
  if (!spread) (total ? into.totals : into.rows).push({ line, cells: shared, columns });
  for (const [at, { source, cells: said, total: sumsUp }] of (spread ?? []).entries()) {
    const cells: Record<string, Cell> = { ...shared, ...said };
    if (shared['group'] && said['group'])
      cells['group'] = `${String(shared['group'])}; ${String(said['group'])}`;
    if (!readInto(cells, source, row, reader)) continue;
    const entry = { line, cells, columns: spreadColumns[at] ?? columns };
    (total || sumsUp ? into.totals : into.rows).push(entry);
  }
}

/** Reads all rows of a recognised file, `rows` being the file's with what is known about them filled in. A row with an error is left out; the others stay. */
export function readEntries(
  text: TextTable,
  rows: string[][],
  layout: Layout,
  plan: ColumnPlan,
  stated: Record<string, Cell>,
  context: CellContext,
): Entries {
  const result: Entries = { rows: [], totals: [], problems: [] };
  const reader: RowReader = {
    text,
    schema: tables[layout.table],
    context,
    problems: result.problems,
    read: new Map(),
  };
  const isTotal = totalTest(layout, plan.base);
  const part = rowPlan(plan, stated, false);
  const sum = rowPlan({ ...plan, base: besidesLabels(plan.base, layout) }, stated, true);
  const filled = filledDown(rows, labelColumns(layout, plan.base), isTotal);
  for (const [at, cells] of filled.entries()) {
    const row = { cells, said: text.rows[at] ?? cells, line: text.lines[at] ?? 0 };
    readRow(row, isTotal(cells) ? sum : part, reader, result);
  }
  return result;
}
