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
