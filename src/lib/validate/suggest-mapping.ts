import type { AreaLookup } from '../schema/area-lookup';
import type { Mapping, MappedColumn, MappedValue } from '../schema/mapping';
import type { TextTable } from '../schema/text-table';
import { marksOf } from './column-plan';
import { occurrenceOf } from './mapping-of';
import { fileContext, measureOfHeading } from './measure-of-heading';
import { readNumber } from './numbers';
import { readPeriod } from './periods';
import { plain, tidy } from './plain';

const sampleRows = 200;
/** so much of a column must be of a kind before it is taken for one */
const mostly = 0.8;

type Kind = 'area' | 'period' | 'value' | 'group';

function shareOf(cells: string[], fits: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
}

function kindOf(text: TextTable, index: number, areas: AreaLookup): Kind {
  const cells = text.rows.slice(0, sampleRows).map((row) => row[index] ?? '');
  const heading = plain(text.columns[index] ?? '');
  const isWords = shareOf(cells, (cell) => /\p{L}/u.test(cell)) > 0;
  const named = /område|kommune|region|area|sted/.test(heading);
  if ((isWords || named) && shareOf(cells, (cell) => areas.find(cell) !== null) >= mostly) return 'area';
  const dated = /år|periode|måned|uge|dato|tid|kvartal/.test(heading);
  const isYears = shareOf(cells, (cell) => /^\s*(19|20)\d{2}\s*$/.test(cell)) >= mostly;
  const isPeriods = shareOf(cells, (cell) => readPeriod(cell)?.kind === 'period') >= mostly;
  if (isPeriods && (isWords || dated || isYears)) return 'period';
  const marks = marksOf(text, index);
  return shareOf(cells, (cell) => readNumber(cell, marks) !== 'not_a_number') >= mostly ? 'value' : 'group';
}

function valueOf(text: TextTable, index: number, context: string): MappedValue {
  const heading = text.columns[index] ?? '';
  const fields = measureOfHeading(text, index, context);
  return {
    heading,
    ...occurrenceOf(text, index),
    measure: fields?.['measure'] ?? `kolonne_${index + 1}`,
    title: tidy(heading) || `Kolonne ${index + 1}`,
    unit: fields?.['unit'] ?? '',
    basis: fields?.['basis'] ?? '',
  };
}

/** A first guess at a file that fits no table: a series of key figures, judged by what the columns hold. */
export function suggestMapping(text: TextTable, areas: AreaLookup): Mapping {
  const context = fileContext(text, '');
  const columns: MappedColumn[] = [];
  const values: MappedValue[] = [];
  const taken = new Set<Kind>();
  text.columns.forEach((heading, index) => {
    const kind = kindOf(text, index, areas);
    const isFirst = !taken.has(kind);
    taken.add(kind);
    if (kind === 'value') values.push(valueOf(text, index, context));
    else {
      const field = kind === 'group' ? 'group' : isFirst ? kind : null;
      columns.push({ heading, ...occurrenceOf(text, index), field });
    }
  });
  return { table: 'observations', columns, values };
}
