import { longestGroupName, mostCompared, mostGrouped, type Selection } from '../figures/selection';

/** Names in the address, Danish because people read and share them. */
const names = {
  own: 'kommune',
  compare: 'sammenlign',
  group: 'gruppe',
  from: 'fra',
  to: 'til',
  setPer: 'opgjort',
  later: 'senere',
} as const;

const area = /^\d{3}$/;
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const date = /^\d{4}-\d{2}-\d{2}$/;

/** `Naboer:621,510` as a group; undefined where no municipality is in it. */
function readGroup(text: string | null): Selection['group'] {
  const [, name = '', codes = ''] = /^([^:]*):([\d,]*)$/.exec(text ?? '') ?? [];
  const areas = [...new Set(codes.split(','))].filter((code) => area.test(code)).slice(0, mostGrouped);
  return areas.length > 0 ? { name: groupName(name), areas } : undefined;
}

/** What a group may be called: short, without what parts name and codes, and never nothing. */
export function groupName(name: string): string {
  return (
    name
      .replace(/[:\p{C}]/gu, '')
      .trim()
      .slice(0, longestGroupName)
      .trim() || 'Min gruppe'
  );
}

/** The value where it has the right form, else null: an address is text that anybody can write. */
function checked(value: string | null, pattern: RegExp): string | null {
  return value !== null && pattern.test(value) ? value : null;
}

/** An ISO date where there is such a day: 31 February is none. */
function checkedDay(value: string | null): string | null {
  const day = new Date(checked(value, date) ?? NaN);
  return !Number.isNaN(day.valueOf()) && day.toISOString().slice(0, 10) === value ? value : null;
}

/** Reads the selection out of an address's query; what is missing or unreadable there is as in `defaults`. */
export function readSelection(search: string, defaults: Selection): Selection {
  const query = new URLSearchParams(search);
  const own = checked(query.get(names.own), area) ?? defaults.own;
  const group = readGroup(query.get(names.group));
  const compare = query.get(names.compare)?.split(',') ?? defaults.compare;
  return {
    own,
    compare: [...new Set(compare)].filter((code) => area.test(code) && code !== own).slice(0, mostCompared),
    from: checked(query.get(names.from), month) ?? defaults.from,
    to: checked(query.get(names.to), month) ?? defaults.to,
    setPer: checkedDay(query.get(names.setPer)) ?? defaults.setPer,
    ...(group && { group }),
    ...(query.get(names.later) === '1' && { later: true }),
  };
}

/** The query of an address that shows this selection: `?kommune=621`, or empty where all is as in `defaults`. */
export function writeSelection(selection: Selection, defaults: Selection): string {
  const query = new URLSearchParams();
  if (selection.own !== defaults.own) query.set(names.own, selection.own);
  if (selection.compare.join() !== withoutOwn(defaults.compare, selection.own).join())
    query.set(names.compare, selection.compare.join(','));
  if (selection.group) query.set(names.group, `${selection.group.name}:${selection.group.areas.join(',')}`);
  for (const field of ['from', 'to', 'setPer'] as const) {
    const value = selection[field];
    if (value && value !== defaults[field]) query.set(names[field], value);
  }
  if (selection.later && !defaults.later) query.set(names.later, '1');
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text && `?${text}`;
}

/** The query of an address where only the selection becomes another: what a page asks for beside it stays. */
export function changeSelection(search: string, selection: Selection, defaults: Selection): string {
  const query = new URLSearchParams(search);
  for (const name of Object.values(names)) query.delete(name);
  return joined(writeSelection(selection, defaults), query.toString());
}

/** What an address asks for beside the selection, by its name; empty: nothing. */
export function askedFor(search: string, name: string): string {
  return new URLSearchParams(search).get(name) ?? '';
}

/** A place that may ask for something itself, with the selection: `/serie/?n=x` and `?kommune=621`. */
export function placeWith(place: string, query: string): string {
  const [path = '', asks = ''] = place.split('?');
  return path + joined(asks, query);
}

/** Two queries as one; either may be empty, and may have its `?`. */
export function joined(...queries: string[]): string {
  const parts = queries.map((query) => query.replace(/^\?/, '')).filter((query) => query !== '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether two selections show the same picture. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return writeSelection(a, b) === '' && writeSelection(b, a) === '';
}

/** The areas to compare with, where the own one may have been among them. */
export function withoutOwn(compare: string[], own: string): string[] {
  return compare.filter((code) => code !== own);
}
