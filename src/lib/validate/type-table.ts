import type { ResourceSettings } from '../schema/data-package';
import type { Layout } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { Field } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import type { Cell, TypedTable } from '../schema/typed-table';
import { asOfOf, asOfOfFile, type AsOf } from './as-of';
import { amountUnits, unitDoubt, type AmountUnits } from './amount-units';
import { arrangeProblems } from './arrange-problems';
import { planColumns } from './column-plan';
import { readEntries } from './entries';
import type { Entry } from './entry';
import { fault, problemAt } from './fault';
import { readMatrixHeadings } from './matrix-headings';
import type { Recognised } from './recognise';
import { rowsWithYears } from './row-weeks';
import { settleRows } from './settle-rows';
import { statedFields, type FileContext } from './stated-fields';

/** What is known about a file besides its text. */
export interface TypingContext extends Omit<FileContext, 'area'> {
  settings?: ResourceSettings;
}

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
  const { layout, places } = recognised;
  const { settings, areas, defaultArea } = context;
  const hasArea = layout.columns.some(({ field }, at) => field === 'area' && places[at] != null);
  const known = asOfOfFile(text) ?? asOfOf(settings?.asOf ?? '');
  const given = { areas, defaultArea, area: settings?.area, asOf: known?.stated };
  const stated = statedFields(text, layout, hasArea, given);
  const asOf = known ?? asOfOf(String(stated.cells['counted'] ?? ''));
  const years = { year: settings?.year, asOfDate: asOf?.date };
  const headings = readMatrixHeadings(text, recognised, years);
  const plan = planColumns(text, recognised, headings.headings);
  const before = [...stated.problems, ...headings.problems, ...plan.problems];
  if (!stated.usable) return tableOf([], layout, before);
  const units = amountUnits(text);
  const unit = units.file ?? 1;
  const rows = rowsWithYears(text, recognised, years);
  const cellContext = { areas, unit, columnUnits: units.columns, emptyMeans: layout.emptyMeans };
  const entries = readEntries(text, rows, layout, plan, stated.cells, cellContext);
  stateAsOf(entries.rows, asOf);
  const doubt = unitDoubt(entries.rows, amountFields(recognised, units));
  const settled = settleRows(entries, layout, { text, schema: tables[layout.table], unit });
  return tableOf(settled.rows, layout, [...before, ...doubt, ...settled.problems]);
}
