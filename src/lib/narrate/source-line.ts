import type { SpecBase } from '../charts/chart-spec';
import { unbrokenDate } from './period-words';
import { capital, listed } from './sentence';

/** `opgjort pr. 24. januar 2023`, or `ikke dateret`. */
export function asOfWords(asOf: string | null): string {
  return asOf ? `opgjort pr. ${unbrokenDate(asOf)}` : 'ikke dateret';
}

/** `Eksempeltal: beløbene er opdigtede.`; null where nothing is invented. */
export function exampleSentence({
  example,
  exampleOf,
}: Pick<SpecBase, 'example' | 'exampleOf'>): string | null {
  return example ? `Eksempeltal: ${exampleOf ?? 'beløbene'} er opdigtede.` : null;
}

/** `Kilde: STAR. Opgjort pr. 24. januar 2023.`; invented amounts say so. */
export function sourceLine(spec: Pick<SpecBase, 'sources' | 'asOf' | 'example' | 'exampleOf'>): string {
  const sources = [...new Set(spec.sources)];
  const parts = [
    sources.length > 0 ? `${sources.length === 1 ? 'Kilde' : 'Kilder'}: ${listed(sources)}.` : null,
    `${capital(asOfWords(spec.asOf))}.`,
    exampleSentence(spec),
  ];
  return parts.filter((part) => part).join(' ');
}
