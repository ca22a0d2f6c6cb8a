import type { MappedColumn, MappedValue, Mapping } from '$lib/schema/mapping';
import type { ColumnRole, Look } from '$lib/schema/look';
import type { TableName } from '$lib/schema/table-schema';
import { tables } from '$lib/schema/tables';

/** A choice of what a column is. */
export interface Choice {
  value: string;
  label: string;
}

/** Chosen for a column whose cells are values of a series. */
export const valueChoice = '#value';
/** Chosen for a column that is not stored. */
export const unusedChoice = '#unused';
/** Left to the layout, which reads it by its heading. */
export const layoutChoice = '#layout';

/** What a column may be in a table; dates that are derived from words are not chosen. */
export function choicesFor(table: TableName, mapping: Mapping): Choice[] {
  const fields = tables[table].fields
    .filter(({ name }) => !/_earliest$|_latest$/.test(name))
    .filter(({ name }) => table !== 'observations' || ['area', 'period', 'group'].includes(name))
    .map(({ name, title }) => ({ value: name, label: title }));
  return [
    ...(mapping.layout ? [{ value: layoutChoice, label: 'Som overskriften siger' }] : []),
    ...fields,
    { value: 'as_of', label: 'Opgjort pr.' },
    ...(table === 'observations' && !mapping.layout ? [{ value: valueChoice, label: 'Tal i serien' }] : []),
    { value: unusedChoice, label: 'Bruges ikke' },
  ];
}

type Place = Pick<MappedColumn, 'heading' | 'occurrence'>;

function samePlace(a: Place, b: Place): boolean {
  return a.heading === b.heading && (a.occurrence ?? 0) === (b.occurrence ?? 0);
}

/** Where each column of a look is, as a mapping knows it. */
export function placesOf(columns: readonly string[]): Place[] {
  return columns.map((heading, index) => {
    const same = columns.flatMap((other, at) => (other === heading ? [at] : []));
    return same.length > 1 ? { heading, occurrence: same.indexOf(index) } : { heading };
  });
}

/** What a column is in a mapping. */
export function chosenFor(place: Place, mapping: Mapping): string {
  if (mapping.values?.some((value) => samePlace(value, place))) return valueChoice;
  const column = mapping.columns.find((known) => samePlace(known, place));
  if (column) return column.field ?? unusedChoice;
  return mapping.layout ? layoutChoice : unusedChoice;
}

function newValue(place: Place): MappedValue {
  const title = place.heading.trim() || 'Tal';
  return { ...place, measure: measureOf(title), title, unit: '', basis: '' };
}

/** `Antal i forløb, pct.` -> `antal_i_forløb_pct`: the name under which a series is stored. */
export function measureOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

/** The mapping with one column said anew. */
export function withChoice(mapping: Mapping, place: Place, choice: string): Mapping {
  const columns = mapping.columns.filter((column) => !samePlace(column, place));
  const values = mapping.values?.filter((value) => !samePlace(value, place)) ?? [];
  if (choice === valueChoice) values.push(newValue(place));
  else if (choice !== layoutChoice)
    columns.push({ ...place, field: choice === unusedChoice ? null : choice });
  return { ...mapping, columns, ...(mapping.table === 'observations' && !mapping.layout ? { values } : {}) };
}

/** The mapping with words of one series said anew. */
export function withValue(mapping: Mapping, changed: MappedValue): Mapping {
  const values = mapping.values?.map((value) => (samePlace(value, changed) ? changed : value)) ?? [];
  return { ...mapping, values };
}

/** An empty mapping to another table: every column is still to be said. */
export function mappingTo(table: TableName, look: Look): Mapping {
  const columns = placesOf(look.text.columns).map((place) => ({ ...place, field: null }));
  return table === 'observations' ? { table, columns, values: [] } : { table, columns };
}

/** How a wide file becomes long, in words; empty where it does not. */
export function wideToLong(roles: readonly ColumnRole[], table: TableName | null): string {
  const across = roles.filter(({ role, means }) => role === 'value' && means);
  if (!table || across.length < 2) return '';
  const headings = across.slice(0, 3).map(({ heading }) => `»${heading.trim()}«`);
  const more = across.length > 3 ? ' …' : '';
  return `Kolonnerne ${headings.join(', ')}${more} står ved siden af hinanden i filen. De gemmes under hinanden: én linje for hver.`;
}
