export interface Area {
  /** Statistics Denmark's three digits; `000` Hele landet, `081`-`085` regions */
  code: string;
  /** short name: `Vejen`, `Hele landet`, `Region Syddanmark` */
  name: string;
  kind: 'country' | 'region' | 'landsdel' | 'municipality' | 'other';
  /** names of what it lies in; null for the country and the regions */
  region: string | null;
  landsdel: string | null;
  /** Statistics Denmark's group of municipalities */
  group: string | null;
}

/** Areas by code and by the many ways in which sources write their names. Made by `areaLookup(areas)`. */
export interface AreaLookup {
  all: readonly Area[];
  byCode(code: string): Area | null;
  /** `Vejen`, `575 Vejen`, `0575`, `Vejen Kommune`, `Copenhagen`, `Århus`; null where no area is meant */
  find(text: string): Area | null;
}

const country = ['danmark', 'hele danmark', 'landet', 'denmark', 'all denmark', 'hele landet'];

/** People whose municipality the source does not know; Statistics Denmark lists them as an area of its own. */
const unknownArea: Area = {
  code: '999',
  name: 'Uoplyst område',
  kind: 'other',
  region: null,
  landsdel: null,
  group: null,
};

/** Names that sources use and that no rule below leads to, with the name that they mean. */
const otherNames = new Map([
  ['copenhagen', 'københavn'],
  ['elsinore', 'helsingør'],
  ['capital region', 'region hovedstaden'],
  ['capital region of denmark', 'region hovedstaden'],
  ['region zealand', 'region sjælland'],
  ['region of southern denmark', 'region syddanmark'],
  ['central denmark region', 'region midtjylland'],
  ['north denmark region', 'region nordjylland'],
  ['uoplyst kommune', 'uoplyst område'],
  ['uoplyst', 'uoplyst område'],
  ['unknown', 'uoplyst område'],
]);

/** Lower case without the word Kommune, hyphens and double spaces; `aa` as `å`, as the towns themselves write both. */
function plainName(text: string): string {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u2013/g, '-')
    .replace(/[\s-]+/gu, ' ')
    .trim()
    .replace(/^kommunen? /, '')
    .replace(/ ?(regions)?kommunen?$/, '')
    .replace(/ municipality$/, '')
    .trim();
  return (otherNames.get(name) ?? name).replace(/aa/g, 'å');
}

/** The name without the genitive that some sources give it: Nordfyns and Nordfyn, Bornholms and Bornholm. */
function withoutGenitive(name: string): string {
  return name.replace(/s$/, '');
}

/** What a name is also known by: regions and landsdele without the word before them. */
function namesOf(area: Area): string[] {
  const name = plainName(area.name);
  return [name, name.replace(/^(region|landsdel) /, '')];
}

const order: Area['kind'][] = ['country', 'municipality', 'region', 'landsdel', 'other'];

/** Names in the order of `order`, so that "Bornholm" is the municipality and "Nordjylland" the region. */
function areasByName(areas: readonly Area[]): Map<string, Area> {
  const found = new Map<string, Area>();
  const add = (name: string, area: Area) => {
    if (name && !found.has(name)) found.set(name, area);
  };
  const sorted = [...areas].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  for (const area of sorted) add(plainName(area.name), area);
  for (const area of sorted) for (const name of namesOf(area)) add(withoutGenitive(name), area);
  const whole = areas.find((area) => area.kind === 'country');
  if (whole) for (const name of country) add(name, whole);
  return found;
}

/** `575`, `0575`, and `84` that has lost its zero -> three digits; null where the digits are no area code. */
function plainCode(digits: string): string | null {
  if (digits.length === 4 && !digits.startsWith('0')) return null;
  return digits.slice(-3).padStart(3, '0');
}

/** Makes the lookup from a list of areas, as `data/reference/areas.csv` has them; `all` is that list. */
export function areaLookup(areas: readonly Area[]): AreaLookup {
  const known = [...areas, unknownArea];
  const codes = new Map(known.map((area) => [area.code, area]));
  const names = areasByName(known);
  const byCode = (code: string) => codes.get(code) ?? null;
  const byName = (text: string) => {
    const name = plainName(text);
    return names.get(name) ?? names.get(withoutGenitive(name)) ?? null;
  };
  const byDigits = (digits: string) => byCode(plainCode(digits) ?? '');
  const find = (text: string) => {
    const trimmed = text.replace(/[\s\u00a0]+/g, ' ').trim();
    if (/^\d{1,4}$/.test(trimmed)) return byDigits(trimmed);
    const coded = /^(\d{3,4})[ .:-]+(\D.*)$/.exec(trimmed) ?? /^(\D+?) ?\((\d{3,4})\)$/.exec(trimmed);
    if (!coded) return byName(trimmed);
    const [digits = '', name = ''] = /^\d/.test(coded[1] ?? '') ? coded.slice(1) : coded.slice(1).reverse();
    const named = byName(name);
    return named && named === byDigits(digits) ? named : null;
  };
  return { all: areas, byCode, find };
}
