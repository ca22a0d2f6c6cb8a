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

/** The rows that one row of the file makes: one, or one per key figure or heading. */
function entriesOfRow(
  row: string[],
  line: number,
  base: SourceColumn[],
  spread: SpreadColumn[] | null,
  stated: Record<string, Cell>,
  reader: RowReader,
): Entry[] {
  const shared: Record<string, Cell> = { ...stated };
  // every cell is read, so that all that is wrong with a row is said at once
  if (base.map((source) => readInto(shared, source, row, line, reader)).includes(false)) return [];
  if (!spread) return [{ line, cells: shared }];
  return spread.flatMap(({ source, cells: said }) => {
    const group = joined(shared['group'], said['group'] ?? null, '; ');
    const cells: Record<string, Cell> = { ...shared, ...said, ...(group === null ? {} : { group }) };
    return readInto(cells, source, row, line, reader) ? [{ line, cells }] : [];
  });
}

/** Reads all rows of a recognised file. A row with an error is left out; the others stay. */
export function readEntries(
  text: TextTable,
  layout: Layout,
  plan: ColumnPlan,
  stated: Record<string, Cell>,
  context: CellContext,
): Entries {
  const reader: RowReader = { text, context, problems: [] };
  const isTotal = totalTest(layout, plan.base);
  const fill = plan.base.filter(({ field }) =>
    layout.columns.some((column) => column.fillDown && column.field === field),
  );
  const rows = filledDown(
    text.rows,
    fill.map(({ index }) => index),
    isTotal,
  );
  const result: Entries = { rows: [], totals: [], problems: reader.problems };
  const labels = besidesLabels(plan.base, layout);
  for (const [at, row] of rows.entries()) {
    const line = text.lines[at] ?? 0;
    const total = isTotal(row);
    const entries = entriesOfRow(row, line, total ? labels : plan.base, plan.spread, stated, reader);
    for (const entry of entries) (total ? result.totals : result.rows).push(entry);
  }
  return result;
}
