import { layouts } from '../schema/layouts';
import type { AreaLookup } from '../schema/area-lookup';
import type { Mapping } from '../schema/mapping';
import type { ResourceSettings } from '../schema/data-package';
import type { Look, Window } from '../schema/look';
import type { TypedTable } from '../schema/typed-table';
import { parsePeriod } from '../format/period';
import { columnRoles } from '../validate/column-roles';
import { mappingOf } from '../validate/mapping-of';
import { suggestMapping } from '../validate/suggest-mapping';
import type { Understood } from './understand';

const shownRows = 50;
const shownCharacters = 200;

/** A hostile or careless cell may be megabytes long; nobody reads that in a table. */
function cut<T>(cell: T): T {
  return typeof cell === 'string' && cell.length > shownCharacters
    ? (`${cell.slice(0, shownCharacters)} …` as T)
    : cell;
}

/** Some rows from `from` on, with long cells cut. */
export function windowOf<T>(
  rows: readonly T[][],
  lines: readonly number[],
  from = 0,
  count = shownRows,
): Window<T[]> {
  const first = rows.slice(from, from + count).map((row) => row.map(cut));
  return { total: rows.length, first, lines: lines.slice(from, from + count) };
}

/** What a look must be told besides what was understood. */
export interface LookContext {
  id: number;
  size: number;
  sheets: string[];
  areas: AreaLookup;
  settings?: ResourceSettings;
  /** what a person said that the columns are */
  mapping?: Mapping;
}

function foundMapping({ text, recognised }: Understood, areas: AreaLookup): Mapping {
  return recognised ? mappingOf(text, recognised) : suggestMapping(text, areas);
}

function weeksOf({ fields, rows }: TypedTable): string[] {
  const at = fields.indexOf('week');
  if (at < 0) return [];
  return [...new Set(rows.flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : [])))].sort();
}

/** Sums up what was understood of a file, without its rows. */
export function lookOf(understood: Understood, context: LookContext): Look {
  const { text, typed, recognised, refused, problems, shape } = understood;
  const { rows, lines, problems: _, ...how } = text;
  const { settings, mapping, areas, id, size, sheets } = context;
  const stated = typed?.asOf ?? settings?.asOf;
  const asOfDate = stated ? (parsePeriod(stated)?.end ?? undefined) : undefined;
  const hasRows = !refused && rows.length > 0;
  return {
    id,
    file: text.file,
    size,
    text: { ...how, headerCells: how.headerCells.map((row) => row.map(cut)), columns: how.columns.map(cut) },
    sheets,
    asRead: windowOf(refused ? [] : rows, lines),
    table: typed?.table ?? null,
    layout: typed?.layout ?? null,
    source: layouts.find((layout) => layout.id === typed?.layout)?.source ?? '',
    roles: hasRows ? columnRoles(text, recognised, { year: settings?.year, asOfDate }) : [],
    mapping: hasRows ? (mapping ?? foundMapping(understood, areas)) : null,
    fields: typed?.fields ?? [],
    asStored: windowOf(typed?.rows ?? [], typed?.lines ?? []),
    weeks: typed ? weeksOf(typed) : [],
    asOf: typed?.asOf ?? null,
    refused,
    problems,
    shape,
  };
}
