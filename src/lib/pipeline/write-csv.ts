import type { AreaLookup } from '../schema/area-lookup';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import type { Cell, TypedTable } from '../schema/typed-table';

/** Quotes a cell where RFC 4180 asks for it. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || /^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows as RFC 4180: commas, CRLF. A row of one empty cell is written as quotes, so that it is no blank line. */
function toCsv(rows: string[][]): string {
  return rows
    .map((cells) => (cells.length === 1 && cells[0] === '' ? '""' : cells.map(quoted).join(',')))
    .map((line) => `${line}\r\n`)
    .join('');
}

/** The cells of a file as text, untouched, the heading first unless the file has none. */
export function textCsv(text: TextTable): string {
  return toCsv(text.headerRows > 0 ? [text.columns, ...text.rows] : text.rows);
}

function cellText(cell: Cell | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

function missingText(cell: Cell | undefined): string {
  return cell !== null && typeof cell === 'object' ? cell.missing : '';
}

/**
 * What would be stored: the table's fields, why a number is missing where one is, the as-of, and for the reader the
 * area's name. ISO periods, decimal points.
 */
export function typedCsv(typed: TypedTable, areas: AreaLookup): string {
  const schema = tables[typed.table];
  const own = schema.fields.length;
  const missing = typed.fields.flatMap((_, at) =>
    typed.rows.some((row) => missingText(row[at])) ? [at] : [],
  );
  const area = typed.fields.indexOf('area');
  const header = [
    ...typed.fields.slice(0, own),
    ...missing.map((at) => `${typed.fields[at]}_missing`),
    ...typed.fields.slice(own),
    ...(area < 0 ? [] : ['area_name']),
  ];
  const rows = typed.rows.map((row) => [
    ...row.slice(0, own).map(cellText),
    ...missing.map((at) => missingText(row[at])),
    ...row.slice(own).map(cellText),
    ...(area < 0 ? [] : [areas.byCode(cellText(row[area]))?.name ?? '']),
  ]);
  return toCsv([header, ...rows]);
}
