import type { SpecBase } from '../charts/chart-spec';
import { unbrokenDate } from './period-words';
import { capital, listed } from './sentence';

/** `opgjort pr. 24. januar 2023`, or `ikke dateret`. */
export function asOfWords(asOf: string | null): string {
  return asOf ? `opgjort pr. ${unbrokenDate(asOf)}` : 'ikke dateret';
}

/** That the numbers are invented; counts are no amounts. */
export function exampleWords(unit: SpecBase['unit'] | undefined): string {
  return `Eksempeltal: ${unit?.kind === 'count' ? 'tallene' : 'beløbene'} er opdigtede.`;
}

/** `Kilde: STAR. Opgjort pr. 24. januar 2023.`; invented amounts say so. */
export function sourceLine(
  spec: Pick<SpecBase, 'sources' | 'asOf' | 'example'> & Partial<Pick<SpecBase, 'unit'>>,
): string {
  const sources = [...new Set(spec.sources)];
  const parts = [
    sources.length > 0 ? `${sources.length === 1 ? 'Kilde' : 'Kilder'}: ${listed(sources)}.` : null,
    `${capital(asOfWords(spec.asOf))}.`,
    spec.example ? exampleWords(spec.unit) : null,
  ];
  return parts.filter((part) => part).join(' ');
}
