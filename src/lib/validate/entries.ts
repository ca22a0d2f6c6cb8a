import type { Layout } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { marksOf, type ColumnPlan, type SourceColumn, type SpreadColumn } from './column-plan';
import type { Entry } from './entry';
import { problemAt } from './fault';
import { plain } from './plain';
import { readCell, type CellContext } from './read-cell';

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
  context: CellContext;
  problems: Problem[];
}

/** Reads one column's cell into a row's cells. False where the row cannot be used. */
function readInto(
  cells: Record<string, Cell>,
  source: SourceColumn,
  row: string[],
  line: number,
  reader: RowReader,
): boolean {
  const { text, context, problems } = reader;
  const value = row[source.index] ?? '';
  const result = readCell(
    value,
    source.field ?? 'ignored',
    source.read,
    marksOf(text, source.index),
    context,
  );
  if (result.fault && (source.field !== null || result.fault.severity === 'note')) {
    problems.push(problemAt(result.fault, { row: line, column: text.columns[source.index] ?? '', value }));
  }
  if (result.fault?.severity === 'error') return false;
  if (source.field === null) return true;
  for (const [field, cell] of Object.entries(result.cells)) {
    cells[field] = source.read === 'text' ? joined(cells[field], cell, source.prefix) : cell;
  }
  return true;
}

/** Repeats a label down over the rows of its group, where the layout says that it stands only on the first. */
function filledDown(rows: string[][], columns: number[], isTotal: (row: string[]) => boolean): string[][] {
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
  stated: Record<string, Cell>;
  /** the row sums up others */
  total: boolean;
}

function columnsOf(sources: SourceColumn[]): Record<string, number> {
  return Object.fromEntries(sources.flatMap(({ field, index }) => (field === null ? [] : [[field, index]])));
}

/** The rows that one row of the file makes: one, or one per key figure or heading. Totals among them go their own way. */
function readRow(row: string[], line: number, plan: RowPlan, reader: RowReader, into: Entries): void {
  const { base, spread, stated, total } = plan;
  const shared: Record<string, Cell> = { ...stated };
  // every cell is read, so that all that is wrong with a row is said at once
  if (base.map((source) => readInto(shared, source, row, line, reader)).includes(false)) return;
  const columns = columnsOf(base);
  if (!spread) (total ? into.totals : into.rows).push({ line, cells: shared, columns });
  for (const { source, cells: said, total: sumsUp } of spread ?? []) {
    const group = joined(shared['group'], said['group'] ?? null, '; ');
    const cells: Record<string, Cell> = { ...shared, ...said, ...(group === null ? {} : { group }) };
    if (!readInto(cells, source, row, line, reader)) continue;
    const entry = { line, cells, columns: { ...columns, ...columnsOf([source]) } };
    (total || sumsUp ? into.totals : into.rows).push(entry);
  }
}

/** Reads all rows of a recognised file. A row with an error is left out; the others stay. */
export function readEntries(
  text: TextTable,
  layout: Layout,
  plan: ColumnPlan,
  stated: Record<string, Cell>,
  context: CellContext,
): Entries {
  const result: Entries = { rows: [], totals: [], problems: [] };
  const reader: RowReader = { text, context, problems: result.problems };
  const isTotal = totalTest(layout, plan.base);
  const part = { ...plan, stated, total: false };
  const sum = { ...part, base: besidesLabels(plan.base, layout), total: true };
  const rows = filledDown(text.rows, labelColumns(layout, plan.base), isTotal);
  for (const [at, row] of rows.entries()) {
    readRow(row, text.lines[at] ?? 0, isTotal(row) ? sum : part, reader, result);
  }
  return result;
}
