import type { CleanTable } from './clean-tables';
import { partsOf, polluted, textOf, writingOf } from './polluted-file';
import type { PollutedFile } from './polluted-file';
import { writeRow } from './write-table';

/** Pollution of one row: a delimiter lost or too many, quotes too many or too few, another delimiter, other lengths. */
export function polluteRows(table: CleanTable, every: number): PollutedFile[] {
  const how = writingOf(table);
  const parts = partsOf(table, how);
  const last = parts.length - 1;
  const rows = parts.flatMap((_, i) => (i < 4 || i % every === 0 || i > last - 3 ? [i] : []));
  const cells = rows.flatMap((row) => table.columns.map((_, column) => ({ row, column })));
  const edit = (row: number, change: (own: string[]) => string[]): string =>
    textOf(
      parts.map((own, i) => (i === row ? change([...own]) : own)),
      '\r\n',
    );
  const at = (row: number, column: number): string => `row ${row} col ${column}`;
  const lost = cells
    .filter(({ column }) => column > 0)
    .map(({ row, column }) =>
      polluted(
        table,
        'less_sep',
        at(row, column),
        edit(row, (own) => own.filter((_, i) => i !== 2 * column - 1)),
      ),
    );
  const extra = cells.map(({ row, column }) =>
    polluted(
      table,
      'more_sep',
      at(row, column),
      edit(row, (own) => {
        own.splice(2 * column, 0, table.delimiter);
        return own;
      }),
    ),
  );
  const quoted = cells.map(({ row, column }) =>
    polluted(
      table,
      'extra_quote',
      at(row, column),
      edit(row, (own) => change(own, column, (cell) => `"${cell}`)),
      {
        ...withCell(table, row, column, (cell) => `"${cell}`),
      },
    ),
  );
  const unclosed = cells.flatMap(({ row, column }) => {
    const text = edit(row, (own) => change(own, column, (cell) => cell.replace(/"$/, '')));
    return text === textOf(parts, '\r\n') ? [] : [polluted(table, 'unclosed_quote', at(row, column), text)];
  });
  const inside = cells.map(({ row, column }) =>
    polluted(
      table,
      'quote_inside',
      at(row, column),
      edit(row, (own) => change(own, column, middle)),
      {
        ...withCell(table, row, column, middle),
      },
    ),
  );
  return [...lost, ...extra, ...quoted, ...unclosed, ...inside, ...wholeRows(table, rows, edit)];
}

function middle(cell: string): string {
  const half = Math.floor(cell.length / 2);
  return `${cell.slice(0, half)}"${cell.slice(half)}`;
}

function change(own: string[], column: number, by: (cell: string) => string): string[] {
  return own.map((part, i) => (i === 2 * column ? by(part) : part));
}

/** What is expected where one cell is another; row 0 is the headings. */
function withCell(
  table: CleanTable,
  row: number,
  column: number,
  by: (cell: string) => string,
): Partial<PollutedFile> {
  const swap = (cells: string[]): string[] => cells.map((cell, i) => (i === column ? by(cell) : cell));
  if (row === 0) return { columns: swap(table.columns) };
  return { rows: table.rows.map((cells, i) => (i === row - 1 ? swap(cells) : cells)) };
}

type Edit = (row: number, change: (own: string[]) => string[]) => string;

function wholeRows(table: CleanTable, rows: number[], edit: Edit): PollutedFile[] {
  const how = writingOf(table);
  const all = [table.columns, ...table.rows];
  const width = table.columns.length;
  return rows.flatMap((row) => {
    const cells = all[row] ?? [];
    const others = [';', ',', '\t', '|', ', '].filter((delimiter) => delimiter !== table.delimiter);
    return [
      ...others.map((delimiter) =>
        polluted(
          table,
          'row_delimiter',
          `${delimiter} row ${row}`,
          edit(row, () => writeRow(cells, { ...how, delimiter })),
        ),
      ),
      polluted(
        table,
        'row_quote',
        `row ${row}`,
        edit(row, () => writeRow(cells, { ...how, open: "'", close: "'", escape: "'", quoteAll: true })),
      ),
      polluted(
        table,
        'row_escape',
        `row ${row}`,
        edit(row, () => writeRow(cells, { ...how, escape: '\\' })),
      ),
      ...[1, Math.ceil(width / 2), width - 1].map((count) =>
        polluted(
          table,
          'short_row',
          `${count} row ${row}`,
          edit(row, (own) => own.slice(0, 2 * count - 1)),
        ),
      ),
      ...[1, width].map((count) =>
        polluted(
          table,
          'long_row',
          `${count} row ${row}`,
          edit(row, (own) => [...own, ...Array<string>(count).fill(`${table.delimiter}7`)]),
        ),
      ),
      polluted(
        table,
        'empty_row',
        `row ${row}`,
        edit(row, () => []),
        row === 0 ? { columns: null } : { rows: table.rows.filter((_, i) => i !== row - 1) },
      ),
    ];
  });
}
