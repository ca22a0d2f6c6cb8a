import type { Layout } from '../schema/layout';
import { layouts } from '../schema/layouts';
import { tables } from '../schema/tables';
import type { TextTable } from '../schema/text-table';
import { headingWeek } from './heading-weeks';
import { textsIn } from './places';
import { plain } from './plain';

/** What a person said of the columns beside those of the layout. */
export interface MappedPlan {
  /** columns whose cells name a group */
  groups: number[];
  /** columns of values, and the fields that each stands for */
  values: { index: number; cells: Record<string, string> }[];
}

/** A layout and where its columns are in the file. */
export interface Recognised {
  layout: Layout;
  /** index in the file of each of the layout's columns; null where an optional one is not there */
  places: (number | null)[];
  /** the layout was made of what a person said */
  mapped?: MappedPlan;
}

/** Each known column takes the first heading that fits and is not taken yet. */
function placesOf(layout: Layout, headings: string[]): (number | null)[] {
  const taken = new Set<number>();
  return layout.columns.map((column) => {
    const index = headings.findIndex((heading, at) => !taken.has(at) && column.heading.test(heading));
    if (index < 0) return null;
    taken.add(index);
    return index;
  });
}

/** The fields, by their Danish names, that a layout must have columns for and the file has not. */
function missingColumns({ layout, places }: Recognised): string[] {
  const { fields } = tables[layout.table];
  return layout.columns.flatMap((column, index) => {
    if (places[index] !== null || column.optional) return [];
    const titled = fields.find(({ name }) => name === column.field);
    return [titled?.title ?? 'Opgjort pr.'];
  });
}

/** Two columns that both say when (`År` and `Måned`): taking one of them would be half the truth. */
function periodTwice({ layout, places }: Recognised, headings: string[]): boolean {
  const at = layout.columns.findIndex(({ read }) => read === 'period' || read === 'week');
  const period = layout.columns[at]?.heading;
  return headings.some((heading, index) => index !== places[at] && heading !== '' && period?.test(heading));
}

function showsItsMark(text: TextTable, { layout, places }: Recognised): boolean {
  const { shows, others, minHeaderRows = 0 } = layout;
  if (text.headerRows < minHeaderRows) return false;
  if (shows && !textsIn(text, shows.place).some((line) => shows.pattern.test(plain(line)))) return false;
  if (typeof others === 'string' || others.heading.read !== 'week') return true;
  return text.columns.some((_, index) => !places.includes(index) && headingWeek(text, index) !== null);
}

function found(recognised: Recognised): number {
  return recognised.places.filter((place) => place !== null).length;
}

/** The layout that a file is written in, or what the nearest one would need, as a Danish sentence. */
export function recognise(text: TextTable): Recognised | { layout: null; why: string } {
  const headings = text.columns.map(plain);
  const tried = layouts.map((layout) => ({ layout, places: placesOf(layout, headings) }));
  const fitting = tried
    .filter((candidate) => missingColumns(candidate).length === 0 && showsItsMark(text, candidate))
    .filter((candidate) => !periodTwice(candidate, headings))
    .sort((a, b) => found(b) - found(a));
  if (fitting[0]) return fitting[0];
  const [nearest] = tried.filter((candidate) => found(candidate) >= 2).sort((a, b) => found(b) - found(a));
  const complete = tried.filter((candidate) => missingColumns(candidate).length === 0);
  if (complete.some((candidate) => periodTwice(candidate, headings))) {
    return { layout: null, why: 'Flere kolonner siger hvornår: skriv året og måneden i én, som 2022M11.' };
  }
  const lacking = nearest ? missingColumns(nearest).join(', ') : '';
  return {
    layout: null,
    why: lacking
      ? `Den ligner mest »${nearest?.layout.source}«, men mangler: ${lacking}.`
      : 'Ingen af de kendte opstillinger passer på overskrifterne.',
  };
}
