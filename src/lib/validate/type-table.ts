import type { Layout } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { Field } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import type { Cell, TypedTable } from '../schema/typed-table';
import type { AsOf } from './as-of';
import { unitDoubt, type AmountUnits } from './amount-units';
import { arrangeProblems } from './arrange-problems';
import { readEntries } from './entries';
import type { Entry } from './entry';
import { fault, problemAt } from './fault';
import type { Recognised } from './recognise';
import { rowsWithYears } from './row-weeks';
import { settleRows } from './settle-rows';
import { planTyping, type TypingContext } from './typing-plan';

const asOfMissing = problemAt(
  fault(
    'note',
    'as_of_missing',
    'Filen siger ikke, hvornår tallene er opgjort.',
    'Angiv datoen ved indlæsningen, så senere opgørelser kan skelnes fra denne.',
  ),
);

/** A key text that is not stated is empty and not null, so that keys can be compared. */
function storedCell(entry: Entry, field: Field): Cell {
  const cell = entry.cells[field.name];
  if (cell !== undefined && cell !== null) return cell;
  return field.key && !field.required ? '' : null;
}

function stateAsOf(rows: Entry[], asOf: AsOf | null): void {
  for (const { cells } of rows) {
    cells['as_of'] ??= asOf?.stated ?? null;
    cells['as_of_date'] ??= asOf?.date ?? null;
  }
}

/** The fields whose amounts no heading gives a unit; none where the file states one for all. */
function amountFields({ layout, places }: Recognised, units: AmountUnits): string[] {
  if (units.file !== null) return [];
  return layout.columns.flatMap(({ field, read }, at) => {
    const index = places[at];
    const open = read === 'amount' && index != null && units.columns[index] == null;
    return open && field !== null ? [field] : [];
  });
}

/** The one as-of that all rows have; null where they differ or have none. */
function commonAsOf(rows: Entry[]): string | null {
  const found = new Set(rows.map(({ cells }) => cells['as_of'] ?? null));
  const [only] = found;
  return found.size === 1 && typeof only === 'string' ? only : null;
}

/** The rows' cells in the order of the table's fields, then when they were counted. */
function tableOf(rows: Entry[], layout: Layout, problems: Problem[]): TypedTable {
  const { fields } = tables[layout.table];
  const undated = rows.some(({ cells }) => cells['as_of'] === null) ? [asOfMissing] : [];
  return {
    table: layout.table,
    layout: layout.id,
    fields: [...fields.map(({ name }) => name), 'as_of', 'as_of_date'],
    rows: rows.map((entry) => [
      ...fields.map((field) => storedCell(entry, field)),
      entry.cells['as_of'] ?? null,
      entry.cells['as_of_date'] ?? null,
    ]),
    lines: rows.map(({ line }) => line),
    asOf: commonAsOf(rows),
    problems: arrangeProblems([...undated, ...problems]),
  };
}

/**
 * Reads a recognised file as rows of its table. What cannot be read is in `problems`, in the order of the file;
 * rows with an error are left out, all others stay.
 */
export function typeTable(text: TextTable, recognised: Recognised, context: TypingContext): TypedTable {
  const { layout } = recognised;
  const typing = planTyping(text, recognised, context);
  const { plan, stated, asOf, cellContext, units } = typing;
  if (!typing.usable) return tableOf([], layout, typing.problems);
  const rows = rowsWithYears(text, recognised, typing.years);
  const entries = readEntries(text, rows, layout, plan, stated, cellContext);
  stateAsOf(entries.rows, asOf);
  const doubt = unitDoubt(entries.rows, amountFields(recognised, units));
  const settled = settleRows(entries, layout, { text, schema: tables[layout.table], unit: cellContext.unit });
  return tableOf(settled.rows, layout, [...typing.problems, ...doubt, ...settled.problems]);
}
