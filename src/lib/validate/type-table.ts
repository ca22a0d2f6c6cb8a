import type { ResourceSettings } from '../schema/data-package';
import type { Layout } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { Field, TableSchema } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import type { Cell, TypedTable } from '../schema/typed-table';
import { asOfOf, asOfOfFile, type AsOf } from './as-of';
import { arrangeProblems } from './arrange-problems';
import { planColumns } from './column-plan';
import { withoutDuplicates } from './duplicates';
import { readEntries, type Entries } from './entries';
import type { Entry } from './entry';
import { fault, problemAt } from './fault';
import { settleSigns } from './income-signs';
import { readMatrixHeadings } from './matrix-headings';
import { settleParts } from './parts-of';
import type { Recognised } from './recognise';
import { statedFields, type FileContext } from './stated-fields';
import { checkOfWhich, checkTotals, type Checked } from './totals';
import { amountUnit } from './units';

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

/** Rows without something that their table requires are left out, each with a problem. */
function withRequired(rows: Entry[], schema: TableSchema): { rows: Entry[]; problems: Problem[] } {
  const required = schema.fields.filter((field) => field.required);
  const problems: Problem[] = [];
  const kept = rows.filter((entry) => {
    const lacking = required.filter(({ name }) => entry.cells[name] == null);
    for (const { title } of lacking) {
      const message = `Rækken mangler ${title.toLowerCase()}.`;
      const remedy = 'Udfyld cellen i kilden, og indlæs filen igen. Kun denne række er udeladt.';
      problems.push(
        problemAt(fault('error', 'value_missing', message, remedy), { row: entry.line, column: title }),
      );
    }
    return lacking.length === 0;
  });
  return { rows: kept, problems };
}

/** Everything that can only be seen when all rows are read. */
function settled(entries: Entries, layout: Layout, file: Checked): { rows: Entry[]; problems: Problem[] } {
  const { schema } = file;
  if (layout.table === 'outcomes') settleParts(entries.rows, 'stage', 'part_of');
  const signs = layout.signs ? settleSigns(entries.rows, layout.signs) : [];
  const complete = withRequired(entries.rows, schema);
  const single = withoutDuplicates(complete.rows, schema);
  const checks = [...checkTotals(entries.totals, single.rows, file), ...checkOfWhich(single.rows, file)];
  const problems = [...entries.problems, ...signs, ...complete.problems, ...single.problems, ...checks];
  return { rows: single.rows, problems };
}

function stateAsOf(rows: Entry[], asOf: AsOf | null): void {
  for (const { cells } of rows) {
    cells['as_of'] ??= asOf?.stated ?? null;
    cells['as_of_date'] ??= asOf?.date ?? null;
  }
}

/** The one as-of that all rows have; null where they differ or have none. */
function commonAsOf(rows: Entry[]): string | null {
  const found = new Set(rows.map(({ cells }) => cells['as_of'] ?? null));
  const [only] = found;
  return found.size === 1 && typeof only === 'string' ? only : null;
}

/**
 * Reads a recognised file as rows of its table. What cannot be read is in `problems`, in the order of the file;
 * rows with an error are left out, all others stay.
 */
export function typeTable(text: TextTable, recognised: Recognised, context: TypingContext): TypedTable {
  const { layout, places } = recognised;
  const schema = tables[layout.table];
  const { settings, areas, defaultArea } = context;
  const hasArea = layout.columns.some(({ field }, at) => field === 'area' && places[at] !== null);
  const stated = statedFields(text, layout, hasArea, { areas, defaultArea, area: settings?.area });
  const asOf =
    asOfOfFile(text) ?? asOfOf(settings?.asOf ?? '') ?? asOfOf(String(stated.cells['counted'] ?? ''));
  const headings = readMatrixHeadings(text, recognised, { year: settings?.year, asOfDate: asOf?.date });
  const plan = planColumns(text, recognised, headings.headings);
  const unit = amountUnit(text);
  const cellContext = { areas, unit, emptyMeans: layout.emptyMeans };
  const entries: Entries = stated.usable
    ? readEntries(text, layout, plan, stated.cells, cellContext)
    : { rows: [], totals: [], problems: [] };
  stateAsOf(entries.rows, asOf);
  const { rows, problems } = settled(entries, layout, { text, schema, unit });
  const undated = rows.some(({ cells }) => cells['as_of'] === null) ? [asOfMissing] : [];
  const fields = [...schema.fields.map(({ name }) => name), 'as_of', 'as_of_date'];
  return {
    table: layout.table,
    layout: layout.id,
    fields,
    rows: rows.map((entry) => [
      ...schema.fields.map((field) => storedCell(entry, field)),
      entry.cells['as_of'] ?? null,
      entry.cells['as_of_date'] ?? null,
    ]),
    lines: rows.map(({ line }) => line),
    asOf: commonAsOf(rows),
    problems: arrangeProblems([
      ...undated,
      ...stated.problems,
      ...headings.problems,
      ...plan.problems,
      ...problems,
    ]),
  };
}
