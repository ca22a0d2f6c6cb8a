import type { Layout } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { TableSchema } from '../schema/table-schema';
import { withoutDuplicates } from './duplicates';
import type { Entries } from './entries';
import type { Entry } from './entry';
import { fault, problemAt } from './fault';
import { settleSigns } from './income-signs';
import { settleParts } from './parts-of';
import { checkOfWhich, checkTotals, type Checked } from './totals';

/** A row lacks what its table requires. @param title Danish name of the field */
export function valueMissing(title: string, line: number): Problem {
  const message = `Rækken mangler ${title.toLowerCase()}.`;
  const remedy = 'Udfyld cellen i kilden, og indlæs filen igen. Kun denne række er udeladt.';
  return problemAt(fault('error', 'value_missing', message, remedy), { row: line, column: title });
}

/** Rows without something that their table requires are left out, each with a problem. */
function withRequired(rows: Entry[], schema: TableSchema): { rows: Entry[]; problems: Problem[] } {
  const required = schema.fields.filter((field) => field.required);
  const problems: Problem[] = [];
  const kept = rows.filter((entry) => {
    const lacking = required.filter(({ name }) => entry.cells[name] == null);
    for (const { title } of lacking) {
      problems.push(valueMissing(title, entry.line));
    }
    return lacking.length === 0;
  });
  return { rows: kept, problems };
}

/**
 * Everything that can only be seen when all rows are read: parts and signs, what is missing, what is said twice,
 * and whether totals are the sums of their parts.
 */
export function settleRows(
  entries: Entries,
  layout: Layout,
  file: Checked,
): { rows: Entry[]; problems: Problem[] } {
  const { schema } = file;
  const parts = layout.parts ? settleParts(entries.rows, layout.parts, file.text) : [];
  const signs = layout.signs ? settleSigns(entries.rows, layout.signs) : [];
  const complete = withRequired(entries.rows, schema);
  const single = withoutDuplicates(complete.rows, schema);
  const checks = [...checkTotals(entries.totals, single.rows, file), ...checkOfWhich(single.rows, file)];
  const problems = [
    ...entries.problems,
    ...parts,
    ...signs,
    ...complete.problems,
    ...single.problems,
    ...checks,
  ];
  return { rows: single.rows, problems };
}
