import type { ColumnRole } from '../schema/look';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { planColumns, type SpreadColumn } from './column-plan';
import { readMatrixHeadings } from './matrix-headings';
import type { Recognised } from './recognise';
import type { GivenYears } from './week-anchor';

/** What a heading was read as, in the order of the table's fields: `2022-W42`, `unemployed`. */
function meaningOf(cells: Record<string, Cell>, fields: readonly { name: string }[]): string {
  const said = fields
    .map(({ name }) => cells[name])
    .filter((cell) => typeof cell === 'string' && cell !== '');
  return said.join(', ');
}

function spreadRole(
  heading: string,
  { source, cells, total }: SpreadColumn,
  { layout }: Recognised,
): ColumnRole {
  const means = total ? 'I alt' : meaningOf(cells, tables[layout.table].fields);
  return { heading, role: 'value', field: source.field, means };
}

/** What each column of a file became. @param recognised null: nobody knows the file */
export function columnRoles(text: TextTable, recognised: Recognised | null, years: GivenYears): ColumnRole[] {
  if (!recognised) {
    return text.columns.map((heading) => ({ heading, role: 'unknown', field: null, means: null }));
  }
  const { headings } = readMatrixHeadings(text, recognised, years);
  const { base, spread } = planColumns(text, recognised, headings);
  return text.columns.map((heading, index): ColumnRole => {
    const across = spread?.find(({ source }) => source.index === index);
    if (across) return spreadRole(heading, across, recognised);
    const column = base.find((source) => source.index === index);
    if (column?.field) return { heading, role: 'field', field: column.field, means: null };
    return { heading, role: 'ignored', field: null, means: null };
  });
}
