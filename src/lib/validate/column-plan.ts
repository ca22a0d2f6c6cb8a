import type { LayoutColumn, Reading } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { fault, problemAt } from './fault';
import type { MatrixHeading } from './matrix-headings';
import { fileContext, measureOfHeading, measureWords } from './measure-of-heading';
import { readNumber, type NumberMarks } from './numbers';
import { plain, tidy } from './plain';
import type { MappedPlan, Recognised } from './recognise';

/** A column of the file, and the field that its cells fill. */
export interface SourceColumn {
  index: number;
  /** null: read for its faults only, not stored */
  field: string | null;
  read: Reading;
  /** stands before the text: `KØN=` */
  prefix: string;
}

/** One typed row per row of the file: what the heading says of it, and the cell that holds its value. */
export interface SpreadColumn {
  source: SourceColumn;
  cells: Record<string, Cell>;
  /** its cells sum up others: checked, not stored */
  total: boolean;
}

/** What each column of a file is for. */
export interface ColumnPlan {
  /** columns that speak of the whole row */
  base: SourceColumn[];
  /** columns that make a row each; null where a row is one row */
  spread: SpreadColumn[] | null;
  problems: Problem[];
}

const adjustmentWords: Reading = {
  words: [
    [/ikke|faktisk/, 'actual'],
    [/sæson/, 'seasonal'],
  ],
};

/** The marks of a column's numbers; where its own cells show none, the file's. */
export function marksOf(text: TextTable, index: number): NumberMarks {
  const doubt = text.doubts[index];
  if (doubt === 'open') return { decimal: null, group: null };
  return {
    decimal: text.decimals[index] ?? text.decimal,
    group: text.groups[index] ?? null,
    contradictory: doubt === 'contradictory',
  };
}

function knownColumns(columns: LayoutColumn[], places: (number | null)[]): SourceColumn[] {
  return columns.flatMap(({ field, read }, at) => {
    const index = places[at];
    return index == null ? [] : [{ index, field, read, prefix: '' }];
  });
}

function isEmpty(text: TextTable, index: number): boolean {
  return text.rows.every((row) => (row[index] ?? '').trim() === '');
}

/** Whether a column beside the known ones holds numbers, by its heading or else by most of its cells. */
function holdsNumbers(text: TextTable, index: number): boolean {
  if (measureWords.test(plain(text.columns[index] ?? ''))) return true;
  if (/^(køn|alder|aldersgruppe)$/.test(plain(text.columns[index] ?? ''))) return false;
  const filled = text.rows.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  const wrong = filled.filter((cell) => readNumber(cell, marksOf(text, index)) === 'not_a_number');
  return wrong.length * 2 < filled.length || filled.length === 0;
}

/** A column of words beside the key figures: a group of people, or whether the figures are seasonally adjusted. */
function groupColumn(text: TextTable, index: number): SourceColumn {
  const heading = tidy(text.columns[index] ?? '');
  const adjusts = text.rows.some((row) => /sæsonkorrigere/.test(plain(row[index] ?? '')));
  if (adjusts) return { index, field: 'adjustment', read: adjustmentWords, prefix: '' };
  return { index, field: 'group', read: 'text', prefix: heading ? `${heading}=` : '' };
}

function unused(text: TextTable, index: number): Problem[] {
  if (isEmpty(text, index)) return [];
  const heading = text.columns[index] ?? '';
  const found = fault(
    'note',
    'column_not_used',
    `Kolonnen »${heading}« hører ikke til opstillingen og er ikke brugt.`,
    'Du behøver ikke gøre noget, medmindre kolonnen skulle have været med.',
  );
  return [problemAt(found, { column: heading })];
}

function measurePlan(text: TextTable, base: SourceColumn[], others: number[], layoutId: string): ColumnPlan {
  const context = fileContext(text, layoutId);
  const numbers = others.filter((index) => holdsNumbers(text, index));
  const groups = others.filter((index) => !numbers.includes(index));
  const read = numbers.map((index) => ({ index, cells: measureOfHeading(text, index, context) }));
  return {
    base: [...base, ...groups.map((index) => groupColumn(text, index))],
    spread: read.flatMap(({ index, cells }) =>
      cells
        ? [{ source: { index, field: 'value', read: 'number' as const, prefix: '' }, cells, total: false }]
        : [],
    ),
    problems: read.flatMap(({ index, cells }) => (cells ? [] : unused(text, index))),
  };
}

/** The columns of a matrix; `headings` are its headings as read, null for a column that belongs to nothing. */
function matrixPlan(
  text: TextTable,
  base: SourceColumn[],
  others: number[],
  value: { field: string; read: Reading },
  headings: MatrixHeading[],
): ColumnPlan {
  const spread = others.flatMap((index) => {
    const heading = headings[index];
    return heading && heading !== 'faulty' ? [{ source: { index, ...value, prefix: '' }, ...heading }] : [];
  });
  return { base, spread, problems: others.flatMap((index) => (headings[index] ? [] : unused(text, index))) };
}

/** What a person said that the columns are. */
function mappedPlan(text: TextTable, base: SourceColumn[], { groups, values }: MappedPlan): ColumnPlan {
  const spread = values.map(({ index, cells }) => ({
    source: { index, field: 'value', read: 'number' as const, prefix: '' },
    cells,
    total: false,
  }));
  return {
    base: [...base, ...groups.map((index) => groupColumn(text, index))],
    spread: spread.length > 0 ? spread : null,
    problems: [],
  };
}

/** Decides what each column is for. `headings`: for a matrix, what each column's heading says. */
export function planColumns(
  text: TextTable,
  { layout, places, mapped }: Recognised,
  headings: MatrixHeading[],
): ColumnPlan {
  const base = knownColumns(layout.columns, places);
  if (mapped) return mappedPlan(text, base, mapped);
  const others = text.columns.map((_, index) => index).filter((index) => !places.includes(index));
  if (layout.others === 'measures') return measurePlan(text, base, others, layout.id);
  if (layout.others === 'groups') {
    const groups = others.map((index) => groupColumn(text, index));
    return { base: [...base, ...groups], spread: null, problems: [] };
  }
  if (layout.others === 'ignored') {
    return { base, spread: null, problems: others.flatMap((index) => unused(text, index)) };
  }
  return matrixPlan(text, base, others, layout.others.value, headings);
}
