import type { Value } from '../../charts/chart-spec';
import { parsePeriod } from '../../format/period';
import { asOfWords } from '../source-line';
import { listed } from '../sentence';

/** A value and what tells it from the others: an area or a period. */
export interface Told {
  name: string;
  period: string;
  value: Value;
}

/** `opgjort pr. 8. januar 2023`; null where it is not said of the single number, or is the period's own end. */
export function countedOn({ period, value }: Omit<Told, 'name'>): string | null {
  const { asOf } = value;
  return !asOf || asOf === period || asOf === parsePeriod(period)?.end ? null : asOfWords(asOf);
}

/** ` (opgjort pr. 8. januar 2023)` after a number; empty where there is nothing to say. */
export function countedMark(told: Omit<Told, 'name'>): string {
  const said = countedOn(told);
  return said ? ` (${said})` : '';
}

/** As `provisionalEnd`, where nobody knows whether the number beside it is provisional too. */
export function provisionalComparison(value: Value): string {
  return value.provisional ? '; sammenligningen er foreløbig' : '';
}

/** The end of the same sentence, so that no number travels without it: `; tallet er foreløbigt`. */
export function provisionalEnd(told: Told[]): string {
  const found = told.filter(({ value }) => value.provisional);
  if (found.length === 0) return '';
  if (found.length < told.length) {
    const one = found.length === 1;
    return `; ${one ? 'tallet' : 'tallene'} for ${listed(found.map(({ name }) => name))} er ${one ? 'foreløbigt' : 'foreløbige'}`;
  }
  if (found.length === 1) return '; tallet er foreløbigt';
  return `; ${found.length === 2 ? 'begge tal' : 'tallene'} er foreløbige`;
}
