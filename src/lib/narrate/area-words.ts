import { lowerFirst } from './sentence';

/** Municipalities that are islands: one lives on them, not in them. */
const islands = new Set(['Bornholm', 'Christiansø', 'Fanø', 'Langeland', 'Læsø', 'Samsø', 'Ærø']);

/** Names that are genitives and stand nowhere without their noun. */
const genitives = new Set(['Nordfyns', 'Vesthimmerlands']);

/** `i Vejen`, `på Fanø`, `i Nordfyns Kommune`, `i hele landet`. */
export function inArea(name: string): string {
  if (genitives.has(name)) return `i ${name} Kommune`;
  return `${islands.has(name) ? 'på' : 'i'} ${name === 'Hele landet' ? lowerFirst(name) : name}`;
}
