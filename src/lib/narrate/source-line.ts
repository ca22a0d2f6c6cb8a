import type { SpecBase } from '../charts/chart-spec';
import { unbrokenDate } from './period-words';
import { capital, listed } from './sentence';

/** `opgjort pr. 24. januar 2023`, or `ikke dateret`. */
export function asOfWords(asOf: string | null): string {
  return asOf ? `opgjort pr. ${unbrokenDate(asOf)}` : 'ikke dateret';
}

/** That what is shown is invented: amounts and shares of them, or what was counted. */
export function invented({ unit }: Pick<SpecBase, 'unit'>): string {
  const isMoney = unit.kind === 'share' || /kr\./.test(unit.name);
  return `Eksempeltal: ${isMoney ? 'beløbene' : 'oplysningerne'} er opdigtede.`;
}

/** `Kilde: STAR. Opgjort pr. 24. januar 2023.`; invented amounts say so. */
export function sourceLine(spec: Pick<SpecBase, 'sources' | 'asOf' | 'example' | 'unit'>): string {
  const sources = [...new Set(spec.sources)];
  const parts = [
    sources.length > 0 ? `${sources.length === 1 ? 'Kilde' : 'Kilder'}: ${listed(sources)}.` : null,
    `${capital(asOfWords(spec.asOf))}.`,
    spec.example ? invented(spec) : null,
  ];
  return parts.filter((part) => part).join(' ');
}
