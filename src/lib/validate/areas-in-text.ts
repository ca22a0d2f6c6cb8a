import type { Area, AreaLookup } from '../schema/area-lookup';
import { tidy } from './plain';

/**
 * The area that running text names: "modtaget i Vejen Kommune", "i kontakt med Kolding AKTIV". A name before the word
 * Kommune comes first; else a capitalised word that is not the text's first. Null where none is named.
 */
export function areaInText(text: string, areas: AreaLookup): Area | null {
  const line = tidy(text);
  for (const [, name = ''] of line.matchAll(
    /(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?) (?:Regionsk|K|k)ommune/gu,
  )) {
    const found = areas.find(name) ?? areas.find(name.split(' ').at(-1) ?? '');
    if (found) return found;
  }
  for (const [, name = ''] of line.matchAll(/ (\p{Lu}[\p{L}-]+)/gu)) {
    const found = areas.find(name);
    if (found?.kind === 'municipality') return found;
  }
  return null;
}
