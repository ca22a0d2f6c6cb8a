import type { AreaLookup } from '../schema/area-lookup';
import type { FigureContext } from './figure';

/** Code of the whole country. */
export const country = '000';

const collator = new Intl.Collator('da');

/** An area's name as the page writes it; its code where nobody knows it. */
export function areaName(areas: AreaLookup, code: string): string {
  return areas.byCode(code)?.name ?? code;
}

/** The own area's name. */
export function ownName({ areas, selection }: FigureContext): string {
  return areaName(areas, selection.own);
}

/** The chosen areas, without the own one and the country, in Danish alphabetical order. */
export function chosenAreas({ areas, selection }: FigureContext): string[] {
  const chosen = new Set(selection.compare);
  chosen.delete(selection.own);
  chosen.delete(country);
  return [...chosen].sort((a, b) => collator.compare(areaName(areas, a), areaName(areas, b)));
}

/** The municipalities of the own area's region; all there are where the region is not known. */
export function neighbours({ areas, selection }: FigureContext): string[] {
  const region = areas.byCode(selection.own)?.region ?? null;
  return areas.all
    .filter((area) => area.kind === 'municipality' && (region === null || area.region === region))
    .map((area) => area.code);
}

/** Order of two names in Danish. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}
