import type { SankeySpec } from '../../charts/chart-spec';
import { byName } from '../area-names';

/** Benefits that have their own colour wherever they are drawn, in the order in which they are listed; patterns for lower case. */
const known: RegExp[] = [
  /^a-dagpenge|^dagpenge/,
  /^kontanthj/,
  /^sygedagpenge/,
  /^jobafklaring/,
  /^ressourceforl/,
  /^ledighedsydelse/,
  /^fleksjob/,
];
const colours = known.length;

/** No benefit at all: neutral, and last. */
const selfSupport = /selvfors|^(i )?job\b|beskæftigelse|uddannelse$|^(ophør|afgang|andet|øvrige)/;

const plain = (name: string) => name.toLocaleLowerCase('da');
const placeOf = (name: string) => known.findIndex((pattern) => pattern.test(plain(name)));
const isNeutral = (name: string) => placeOf(name) < 0 && selfSupport.test(plain(name));

function rank(name: string): number {
  const place = placeOf(name);
  if (place >= 0) return place;
  return isNeutral(name) ? colours + 1 : colours;
}

/** Benefits as they are listed: the known ones, others by name, and those who have none. */
export function inOrder(names: Iterable<string>): string[] {
  return [...new Set(names)].sort((a, b) => rank(a) - rank(b) || byName(a, b));
}

/**
 * Benefits as what flows go between. The known ones keep their colour; others take one that is free, and are neutral where
 * none is left.
 */
export function nodesOf(names: Iterable<string>): SankeySpec['nodes'] {
  const ordered = inOrder(names);
  const taken = new Set<number>();
  const first = ordered.map((name) => {
    const place = placeOf(name);
    if (place < 0 || taken.has(place)) return null;
    taken.add(place);
    return place;
  });
  return ordered.map((name, at) => {
    const own = first[at] ?? null;
    if (own !== null || isNeutral(name)) return { id: name, label: name, category: own };
    const free = known.findIndex((_, place) => !taken.has(place));
    if (free >= 0) taken.add(free);
    return { id: name, label: name, category: free >= 0 ? free : null };
  });
}
