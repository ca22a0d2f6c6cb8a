import type { AreaLookup } from '../schema/area-lookup';
import type { Layout, Stated } from '../schema/layout';
import type { Problem } from '../schema/problem';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { areaInText } from './areas-in-text';
import { fault, problemAt } from './fault';
import { periodPairIn, periodsIn } from './periods-in-text';
import { textsIn } from './places';
import { tidy } from './plain';

/** What is known about a file besides its text. */
export interface FileContext {
  areas: AreaLookup;
  /** code of the area that all rows are about, where the file names none */
  area?: string;
  /** code of the own municipality */
  defaultArea?: string;
}

/** Fields that all rows of a file share; `usable` is false where one that is required stands nowhere. */
export interface StatedFields {
  cells: Record<string, Cell>;
  problems: Problem[];
  usable: boolean;
}

const month = /^\d{4}-\d{2}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

type Finder = (line: string) => Cell[] | null;

function yearAndMonth(line: string, wanted: RegExp): Cell[] | null {
  const found = periodsIn(line).find((period) => wanted.test(period));
  return found ? found.split('-').slice(0, 2).map(Number) : null;
}

/** The ways of finding what a layout asks for, the surest first: a month that is named comes before a day in one. */
function findersOf(read: Stated['read']): Finder[] {
  if (read === 'two_periods') return [periodPairIn];
  if (read === 'month') return [month, day].map((wanted) => (line) => yearAndMonth(line, wanted));
  if (read === 'period') return [(line) => periodsIn(line).slice(0, 1)];
  return [(line) => read.exec(tidy(line))?.slice(1, 2).map(tidy) ?? null];
}

function statedCells(text: TextTable, stated: Stated): Record<string, Cell> | null {
  const lines = stated.places.flatMap((place) =>
    textsIn(text, place).map((line) => (place === 'file' ? line.toLowerCase() : line)),
  );
  for (const find of findersOf(stated.read)) {
    const values = lines.map(find).find((found) => found && found.length > 0);
    if (values) return Object.fromEntries(stated.fields.map((field, at) => [field, values[at] ?? null]));
  }
  const { otherwise } = stated;
  return otherwise === undefined
    ? null
    : Object.fromEntries(stated.fields.map((field) => [field, otherwise]));
}

function notStated(layout: Layout, stated: Stated): Problem {
  const titles = stated.fields.map(
    (name) => tables[layout.table].fields.find((field) => field.name === name)?.title.toLowerCase() ?? name,
  );
  return problemAt(
    fault(
      'error',
      stated.read instanceof RegExp ? `${stated.fields.join('_')}_missing` : 'period_missing',
      `Filen siger ikke ${titles.join(' og ')}, hverken i titlen eller i filnavnet.`,
      'Skriv det i titlen over tabellen, for eksempel »december 2022«, og indlæs filen igen.',
    ),
  );
}

function areaAssumed(name: string): Problem {
  const message = `Filen nævner intet område; tallene er læst som tal for ${name}.`;
  return problemAt(
    fault('note', 'area_assumed', message, 'Vælg et andet område ved indlæsningen, hvis det er forkert.'),
  );
}

const areaMissing = problemAt(
  fault(
    'error',
    'area_missing',
    'Filen nævner intet område, og der er ikke valgt nogen kommune.',
    'Skriv kommunens navn i titlen over tabellen, eller vælg den ved indlæsningen.',
  ),
);

/** The area of a file without an area column: named in the file, given with it, or else the own one or the country. */
function statedArea(text: TextTable, area: NonNullable<Layout['area']>, context: FileContext): StatedFields {
  const { areas } = context;
  const lines = area.places.flatMap((place) => textsIn(text, place));
  const named = lines.map((line) => areaInText(line, areas)).find((found) => found !== null);
  const known = named?.code ?? areas.find(context.area ?? '')?.code;
  if (known) return { cells: { area: known }, problems: [], usable: true };
  const assumed = areas.byCode((area.otherwise === 'country' ? '000' : context.defaultArea) ?? '');
  if (!assumed) return { cells: {}, problems: [areaMissing], usable: false };
  return { cells: { area: assumed.code }, problems: [areaAssumed(assumed.name)], usable: true };
}

/** Reads what a file says once for all its rows. `hasArea`: a column names the area of each row. */
export function statedFields(
  text: TextTable,
  layout: Layout,
  hasArea: boolean,
  context: FileContext,
): StatedFields {
  const result: StatedFields = { cells: { ...layout.fixed }, problems: [], usable: true };
  for (const stated of layout.stated ?? []) {
    const cells = statedCells(text, stated);
    if (cells) Object.assign(result.cells, cells);
    else result.problems.push(notStated(layout, stated));
  }
  if (layout.area && !hasArea) {
    const area = statedArea(text, layout.area, context);
    Object.assign(result.cells, area.cells);
    result.problems.push(...area.problems);
  }
  return { ...result, usable: result.problems.every((problem) => problem.severity !== 'error') };
}
