/** Which series of `observations` is meant: what its rows have in common. */
export interface SeriesKey {
  measure: string;
  /** empty: no share */
  basis: string;
  adjustment: string;
  /** empty: everybody */
  group: string;
}

/** What a person says of a series that has no page of its own making. Kept in the browser, and with the archive. */
export interface SeriesSettings {
  /** as `seriesText` writes it */
  key: string;
  /** empty: as the file names it */
  title: string;
  /** what is counted, Danish sentences */
  definition: string;
  /** what a share is a share of, in words; empty: as the file says */
  basis: string;
  betterIs: 'higher' | 'lower' | 'neither';
  /** the axis begins at 0 */
  fromZero: boolean;
  /** one and several of what is counted, what a share's persons do, and the measure as the subject of a sentence; empty: none */
  one: string;
  many: string;
  predicate: string;
  measure: string;
  /** what it is to become; null: nothing was said */
  target: number | null;
  /** it is a tile on the first page */
  onOverview: boolean;
  /** ISO instant of the last change */
  changed: string;
}

const between = '~';
const usual = 'actual';

/** A series as one word of an address: `antal_i_forløb`, and after it only what is not as usual. */
export function seriesText({ measure, basis, adjustment, group }: SeriesKey): string {
  const all = [measure, basis, adjustment === usual ? '' : adjustment, group];
  return all.join(between).replace(/~+$/, '');
}

/** The series that a word means. */
export function seriesKey(text: string): SeriesKey {
  const [measure = '', basis = '', adjustment = '', ...group] = text.split(between);
  return { measure, basis, adjustment: adjustment || usual, group: group.join(between) };
}

const mostText = 2000;
const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, mostText) : '');

/** Reads what was kept of one series: by this page, by another's, or by anybody. Null where it is none; never throws. */
function readOne(value: unknown): SeriesSettings | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Record<string, unknown>;
  const key = textOf(given['key']);
  if (key === '') return null;
  const { betterIs, target } = given;
  const time = Date.parse(textOf(given['changed']));
  return {
    key,
    title: textOf(given['title']),
    definition: textOf(given['definition']),
    basis: textOf(given['basis']),
    betterIs: betterIs === 'higher' || betterIs === 'lower' ? betterIs : 'neither',
    fromZero: given['fromZero'] !== false,
    one: textOf(given['one']),
    many: textOf(given['many']),
    predicate: textOf(given['predicate']),
    measure: textOf(given['measure']),
    target: typeof target === 'number' && Number.isFinite(target) ? target : null,
    onOverview: given['onOverview'] === true,
    changed: new Date(Number.isNaN(time) ? 0 : time).toISOString(),
  };
}

/** Those of a list that can be read, the one that was changed last where a series is there twice. */
export function readSeriesSettings(value: unknown): SeriesSettings[] {
  const read = Array.isArray(value) ? value.flatMap((one: unknown) => readOne(one) ?? []) : [];
  return laterOf([], read);
}

/** Both lists as one: of each series what was said last, in the order in which they came. */
export function laterOf(
  some: readonly SeriesSettings[],
  others: readonly SeriesSettings[],
): SeriesSettings[] {
  const all = new Map<string, SeriesSettings>();
  for (const one of [...some, ...others]) {
    const known = all.get(one.key);
    if (!known || known.changed < one.changed) all.set(one.key, one);
  }
  return [...all.values()];
}

/** What is said of a series before anybody has. */
export function newSettings(key: string): SeriesSettings {
  return {
    key,
    title: '',
    definition: '',
    basis: '',
    betterIs: 'neither',
    fromZero: true,
    one: '',
    many: '',
    predicate: '',
    measure: '',
    target: null,
    onOverview: false,
    changed: new Date(0).toISOString(),
  };
}
