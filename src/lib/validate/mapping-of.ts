import type { Mapping } from '../schema/mapping';
import type { TextTable } from '../schema/text-table';
import type { Recognised } from './recognise';

/** Which of the columns with the same heading a column is, where there are several. */
export function occurrenceOf(text: TextTable, index: number): { occurrence?: number } {
  const same = text.columns.flatMap((column, at) => (column === text.columns[index] ? [at] : []));
  return same.length > 1 ? { occurrence: same.indexOf(index) } : {};
}

/** What was recognised, as a person would say it: a start for correcting it. Columns that the layout reads by itself are left to it. */
export function mappingOf(text: TextTable, { layout, places }: Recognised): Mapping {
  const columns = layout.columns.flatMap(({ field }, at) => {
    const index = places[at];
    if (index == null) return [];
    return [{ heading: text.columns[index] ?? '', ...occurrenceOf(text, index), field }];
  });
  return { table: layout.table, layout: layout.id, columns };
}
