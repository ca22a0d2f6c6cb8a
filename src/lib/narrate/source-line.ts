import type { ChartSpec, SpecBase } from '../charts/chart-spec';
import { unbrokenDate } from './period-words';
import { capital, listed } from './sentence';

type Invented = Pick<SpecBase, 'example'> &
  Partial<Pick<SpecBase, 'unit' | 'exampleOf'>> & { kind?: ChartSpec['kind'] };

/** `opgjort pr. 24. januar 2023`, or `ikke dateret`. */
export function asOfWords(asOf: string | null): string {
  return asOf ? `opgjort pr. ${unbrokenDate(asOf)}` : 'ikke dateret';
}

/** Lists and timelines hold more than numbers. */
function whatOf({ unit, kind }: Invented): string {
  // an index is an amount of nothing
  if (unit === undefined || (unit.kind === 'amount' && unit.name.includes('kr.'))) return 'beløbene';
  const isList = kind === 'table' || kind === 'range-timeline';
  return isList && unit.kind !== 'share' ? 'oplysningerne' : 'tallene';
}

/** That what is shown is invented: amounts, targets, or other numbers. */
export function exampleWords(spec: Invented): string[] {
  return spec.example ? [`Eksempeltal: ${spec.exampleOf ?? whatOf(spec)} er opdigtede.`] : [];
}

/** `Kilde: STAR. Opgjort pr. 24. januar 2023.`; invented amounts say so. */
export function sourceLine(spec: Pick<SpecBase, 'sources' | 'asOf'> & Invented): string {
  const sources = [...new Set(spec.sources)];
  const parts = [
    sources.length > 0 ? `${sources.length === 1 ? 'Kilde' : 'Kilder'}: ${listed(sources)}.` : null,
    `${capital(asOfWords(spec.asOf))}.`,
    ...exampleWords(spec),
  ];
  return parts.filter((part) => part).join(' ');
}
