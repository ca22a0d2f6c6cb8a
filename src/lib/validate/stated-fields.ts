import type { AreaLookup } from '../schema/area-lookup';
import type { Layout, Stated } from '../schema/layout';
import type { Problem } from '../schema/problem';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import type { Cell } from '../schema/typed-table';
import { areaInText } from './areas-in-text';
import { fault, problemAt } from './fault';
import { monthNumber } from './periods';
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
  /** when the figures were counted, ISO day or month, where it is known */
  asOf?: string;
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

/** The year in one line and the month in another: "Budgetopfølgning 2022" over "Forbrug ultimo november". */
function monthAndYearApart(lines: string[]): Cell[] | null {
  const years = new Set(lines.flatMap((line) => periodsIn(line).filter((period) => /^\d{4}$/.test(period))));
  const months = new Set(
    lines.flatMap((line) => {
      const name = /(?:ultimo|pr\.?|til og med|januar-) ?([a-zæøå]{3,9})(?![a-zæøå])/i.exec(line)?.[1];
      return monthNumber(name ?? '') ?? [];
    }),
  );
  const [year, month] = [[...years][0], [...months][0]];
  return years.size === 1 && months.size === 1 && month ? [Number(year), month] : null;
}

function statedCells(text: TextTable, stated: Stated): Record<string, Cell> | null {
  const lines = stated.places.flatMap((place) =>
    textsIn(text, place).map((line) => (place === 'file' ? line.toLowerCase() : line)),
  );
  for (const find of findersOf(stated.read)) {
    const values = lines.map(find).find((found) => found && found.length > 0);
    if (values) return Object.fromEntries(stated.fields.map((field, at) => [field, values[at] ?? null]));
  }
  const apart = stated.read === 'month' ? monthAndYearApart(lines) : null;
  if (apart) return Object.fromEntries(stated.fields.map((field, at) => [field, apart[at] ?? null]));
  const { otherwise } = stated;
  return otherwise === undefined
    ? null
    : Object.fromEntries(stated.fields.map((field) => [field, otherwise]));
}

/** The period of a count is at least the day on which it was made. */
function countedCells({ fields, read }: Stated, asOf: string | undefined): Record<string, Cell> | null {
  return read === 'period' && asOf ? Object.fromEntries(fields.map((field) => [field, asOf])) : null;
}

function notStated(layout: Layout, stated: Stated): Problem {
  if (!(stated.read instanceof RegExp)) {
    const message =
      'Filen siger ikke, hvilken periode tallene handler om, hverken i titlen eller i filnavnet.';
    const remedy = 'Skriv perioden over tabellen, for eksempel »december 2022«, og indlæs filen igen.';
    return problemAt(fault('error', 'period_missing', message, remedy));
  }
  const [name = ''] = stated.fields;
  const title = tables[layout.table].fields.find((field) => field.name === name)?.title ?? name;
  const message = `Filen siger ikke, hvad ${title.toLowerCase()} er.`;
  const remedy = 'Skriv det over tabellen, som kilden plejer, og indlæs filen igen.';
  return problemAt(fault('error', `${name}_missing`, message, remedy));
}

function areaAssumed(name: string): Problem {
  const message = `Filen nævner intet område; tallene er læst som tal for ${name}.`;
  return problemAt(fault('note', 'area_assumed', message, 'Vælg et andet område, hvis det er forkert.'));
}

const areaMissing = problemAt(
  fault(
    'error',
    'area_missing',
    'Filen nævner intet område, og der er ikke valgt nogen kommune.',
    'Skriv kommunens navn i titlen over tabellen, eller vælg kommunen.',
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
    const cells = statedCells(text, stated) ?? countedCells(stated, context.asOf);
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
