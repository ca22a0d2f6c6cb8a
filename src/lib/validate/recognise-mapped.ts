import type { Mapping, MappedColumn } from '../schema/mapping';
import type { Layout, LayoutColumn } from '../schema/layout';
import { layouts } from '../schema/layouts';
import type { Problem } from '../schema/problem';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import { fault, problemAt } from './fault';
import { readingOfField } from './reading-of-field';
import type { MappedPlan, Recognised } from './recognise';

/** What a mapping makes of a file; null where it does not fit, and `problems` say why. */
export interface MappedFile {
  recognised: Recognised | null;
  problems: Problem[];
}

/** Fits no heading: the column is known by its place. */
const byPlace = /(?!)/;
const remedy = 'Ret kolonnerne under »Tabel«.';

function wrong(code: string, message: string, column: string | null = null): Problem {
  return problemAt(fault('error', code, message, remedy), { column });
}

/** Where in the file a mapped column is; null where it is not there. */
function placeOfMapped(
  text: TextTable,
  { heading, occurrence = 0 }: Pick<MappedColumn, 'heading' | 'occurrence'>,
): number | null {
  const found = text.columns.flatMap((column, index) => (column === heading ? [index] : []));
  return found[occurrence] ?? null;
}

interface PlacedColumn {
  column: LayoutColumn;
  place: number | null;
}

/** A layout made of the mapping: what its table's layouts know of the file besides columns holds for it, too. */
function ownLayout(mapping: Mapping): Layout {
  const mapped = new Set(mapping.columns.map(({ field }) => field));
  const kin = layouts.find(({ table }) => table === mapping.table);
  const isObservations = mapping.table === 'observations';
  const periodStated = { fields: ['period'], read: 'period' as const, places: ['title', 'file'] as const };
  const stated = (isObservations ? [periodStated] : (kin?.stated ?? [])).filter(
    ({ fields }) => !fields.some((field) => mapped.has(field)),
  );
  return {
    id: 'egen',
    table: mapping.table,
    source: 'Egen fil',
    columns: [],
    others: 'ignored',
    ...(isObservations ? { fixed: { adjustment: mapping.adjustment ?? 'actual' } } : {}),
    stated: stated.map((each) => ({ ...each, places: [...each.places] })),
    area: { places: [], otherwise: 'own' },
    emptyMeans: kin?.emptyMeans === 'blank' ? 'blank' : 'not_available',
    ...(kin?.totals && !isObservations ? { totals: kin.totals } : {}),
    ...(kin?.signs ? { signs: kin.signs } : {}),
  };
}

/** The columns in the order of the layout, then those that only the mapping knows. */
function placed(text: TextTable, mapping: Mapping, layout: Layout): PlacedColumn[] {
  const left = new Set(mapping.columns.filter(({ field }) => field !== 'group' || mapping.layout));
  const known = layout.columns.map((column) => {
    const own = [...left].find(({ field }) => field !== null && field === column.field);
    if (own) left.delete(own);
    return { column, place: own ? placeOfMapped(text, own) : null };
  });
  const more = [...left].map((own) => {
    const { field } = own;
    const read = field === null ? 'text' : readingOfField(mapping.table, field);
    return { column: { heading: byPlace, field, read }, place: placeOfMapped(text, own) };
  });
  return [...known, ...more];
}

/** Groups and values of a mapping without a layout. */
function planOf(text: TextTable, mapping: Mapping): MappedPlan | null {
  if (mapping.layout) return null;
  const groups = mapping.columns.filter(({ field }) => field === 'group');
  const values = mapping.values ?? [];
  return {
    groups: groups.flatMap((column) => placeOfMapped(text, column) ?? []),
    values: values.flatMap((value) => {
      const index = placeOfMapped(text, value);
      const { measure, unit, basis } = value;
      return index === null ? [] : [{ index, cells: { measure, unit, basis } }];
    }),
  };
}

/** Fields that rows are known by and that nothing gives. */
function lacking(mapping: Mapping, layout: Layout, columns: PlacedColumn[]): string[] {
  const given = new Set([
    ...columns.flatMap(({ column, place }) => (place === null ? [] : [column.field ?? ''])),
    ...Object.keys(layout.fixed ?? {}),
    ...(layout.stated ?? []).flatMap(({ fields }) => fields),
    ...(layout.area ? ['area'] : []),
    ...(layout.signs ? [layout.signs.field] : []),
    ...(mapping.values?.length ? ['measure'] : []),
  ]);
  return tables[mapping.table].fields
    .filter(({ name, required }) => required && !given.has(name))
    .map(({ title }) => title);
}

function twice(mapping: Mapping): Problem[] {
  const seen = new Set<string>();
  return mapping.columns.flatMap(({ field, heading }) => {
    if (field === null || field === 'group') return [];
    const again = seen.has(field);
    seen.add(field);
    const title = tables[mapping.table].fields.find(({ name }) => name === field)?.title ?? field;
    return again ? [wrong('mapping_twice', `To kolonner er valgt som »${title}«.`, heading)] : [];
  });
}

function missingColumns(text: TextTable, mapping: Mapping): Problem[] {
  return [...mapping.columns, ...(mapping.values ?? [])]
    .filter((column) => placeOfMapped(text, column) === null)
    .map(({ heading }) =>
      wrong('mapping_column_missing', `Filen har ingen kolonne »${heading}«, som I har valgt før.`, heading),
    );
}

/** Reads a file as a person said that it is to be read. Never throws. */
export function recogniseMapped(text: TextTable, mapping: Mapping): MappedFile {
  const base = mapping.layout ? layouts.find(({ id }) => id === mapping.layout) : ownLayout(mapping);
  if (!base || !Object.hasOwn(tables, mapping.table)) {
    const message = 'Den opstilling, der blev valgt for filen, findes ikke mere.';
    return { recognised: null, problems: [wrong('mapping_layout_unknown', message)] };
  }
  const columns = placed(text, mapping, base);
  const problems = [...twice(mapping), ...missingColumns(text, mapping)];
  if (!mapping.layout) {
    if (mapping.table === 'observations' && !mapping.values?.length)
      problems.push(wrong('mapping_without_values', 'Der er ikke valgt nogen kolonne med tal.'));
    else
      for (const title of lacking(mapping, base, columns))
        problems.push(wrong('mapping_lacks', `Der er ikke valgt nogen kolonne for »${title}«.`));
  }
  if (problems.length > 0) return { recognised: null, problems };
  const layout = { ...base, columns: columns.map(({ column }) => column) };
  const mapped = planOf(text, mapping);
  return {
    recognised: { layout, places: columns.map(({ place }) => place), ...(mapped ? { mapped } : {}) },
    problems: [],
  };
}
