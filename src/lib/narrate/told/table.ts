import type { TableSpec } from '../../charts/chart-spec';
import { figure, numberOf } from '../quantity';
import { capital, listed, stop } from '../sentence';
import { partsSentences, type Part } from './parts';
import { cellText, labelText, numberText, rowSentence, textOf, valueOf, type Row } from './table-cells';

/** More rows are read in the table itself. */
const mostRows = 8;

/** Columns that count the same: then they are periods, and the rows are parts of the total. */
function isOneCount({ table, unit }: TableSpec): boolean {
  const columns = table.columns.slice(1);
  return columns.every((column) => column.unit.kind === 'count' && column.unit.name === unit.name);
}

/** `uge 42 (17.-23. okt. 2022)`, `december 2022`: what a number can lie in. */
function isPeriod(label: string): boolean {
  return /^(uge \d|\d\. (kvartal|halvår) \d{4}|\p{Ll}+ \d{4}$|\d{4}$)/u.test(label);
}

/** What the table is about, before its numbers. */
function withCaption({ table }: TableSpec, said: string, mark = ':'): string {
  return stop(table.caption ? `${table.caption}${mark} ${said}` : capital(said));
}

/** `i alt 373 personer i uge 42 (…), 381 i uge 47 (…) og 404 i uge 1 (…)`. */
function totalOverPeriods({ table }: TableSpec, { cells }: Row): string[] {
  let isFirst = true;
  return table.columns.flatMap((column, index) => {
    const value = valueOf(cells[index]);
    const number = numberOf(value);
    if (index === 0 || number === null) return [];
    const mark = value.provisional ? ' (foreløbigt)' : '';
    const said = isFirst ? numberText({ value: number }, column) : figure(number, column);
    isFirst = false;
    return [`${said} ${isPeriod(column.label) ? 'i' : 'for'} ${column.label}${mark}`];
  });
}

/** The last line of the table, by its columns. */
function totalSentence(spec: TableSpec, row: Row): string | null {
  const name = labelText(textOf(row.cells[0]));
  const counted = isOneCount(spec);
  const { columns } = spec.table;
  const said = counted
    ? totalOverPeriods(spec, row)
    : columns.flatMap((column, index) => (index === 0 ? [] : cellText(row.cells[index], column)));
  if (said.length === 0) return null;
  return counted
    ? withCaption(spec, `${name} ${listed(said)}`)
    : withCaption(spec, `${name}: ${listed(said)}`, ',');
}

/** The newest column's rows as the parts of its total. */
function partsOfLast(spec: TableSpec, total: Row): string[] {
  const { columns, rows } = spec.table;
  const index = columns.length - 1;
  const number = numberOf(valueOf(total.cells[index]));
  // only a period's numbers are parts of its total: in a matrix they are the other way's
  if (number === null || !isOneCount(spec) || !isPeriod(columns[index]?.label ?? '')) return [];
  const parts: Part[] = [];
  for (const { cells, emphasis } of rows) {
    const one = { label: textOf(cells[0]), value: valueOf(cells[index]) };
    if (emphasis === 'none') parts.push({ ...one, ofWhich: [] });
    if (emphasis === 'part') parts.at(-1)?.ofWhich.push(one);
  }
  return partsSentences(number, parts, spec);
}

/** `Refusionstrappen: refusion 80 % (uge 1-4), 40 % (uge 5-26) …`; null where the table holds more than one column of numbers. */
function oneColumnSentence(spec: TableSpec): string | null {
  const [first, column, ...more] = spec.table.columns;
  if (!first || !column || more.length > 0 || column.unit.kind === 'text') return null;
  const said = spec.table.rows.flatMap(({ cells }) => {
    const text = numberText(valueOf(cells[1]), column);
    return text ? [`${text} (${labelText(textOf(cells[0]))})`] : [];
  });
  const isAll = said.length === spec.table.rows.length && said.length <= mostRows;
  return isAll ? withCaption(spec, `${labelText(column.label)} ${listed(said)}`) : null;
}

/** The rows told one by one: the own area's where the table names areas, else all; then how many there are besides. */
function rowSentences({ table, own }: TableSpec): (string | null)[] {
  const owned = table.rows.filter(({ cells }) => textOf(cells[0]).startsWith(`${own},`));
  const chosen = owned.length > 0 ? owned : table.rows;
  const told = chosen.length > mostRows ? [] : chosen;
  const count = table.rows.length;
  const size = `Tabellen har ${told.length > 0 ? 'i alt ' : ''}${count} ${count === 1 ? 'række' : 'rækker'}.`;
  return [...told.map((row) => rowSentence(row, table.columns)), told.length < count ? size : null];
}

/** What the table comes to; a table without a total says its rows. */
export function tableTold(spec: TableSpec): (string | null)[] {
  const { rows } = spec.table;
  if (rows.length === 0) return ['Tabellen har ingen rækker.'];
  const total = rows.findLast(({ emphasis }) => emphasis === 'total');
  if (total) return [totalSentence(spec, total), ...partsOfLast(spec, total)];
  const single = oneColumnSentence(spec);
  return single ? [single] : rowSentences(spec);
}
