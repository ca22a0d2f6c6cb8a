import type { ArchivedImport } from '../archive/archive';

/** How people named the series of the files that are used, by measure. */
export function titlesOf(entries: readonly ArchivedImport[]): Record<string, string> {
  const values = entries
    .filter(({ state }) => state === 'used')
    .flatMap(({ decisions }) => decisions.mapping?.values ?? []);
  return Object.fromEntries(values.map(({ measure, title }) => [measure, title]));
}
