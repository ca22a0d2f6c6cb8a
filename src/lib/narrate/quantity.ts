import type { SpecBase, Value } from '../charts/chart-spec';
import { formatNumber, formatPercent, formatPoints } from '../format/number';
import type { Unit } from '../format/unit';

/** What a sentence must know to say a number. */
export type Counted = Pick<SpecBase, 'unit' | 'wording'>;

const nbsp = '\u00a0';

const singulars: Record<string, string> = {
  personer: 'person',
  fuldtidspersoner: 'fuldtidsperson',
  flygtninge: 'flygtning',
  borgere: 'borger',
  ledige: 'ledig',
  projekter: 'projekt',
  handlinger: 'handling',
  boliger: 'bolig',
  pladser: 'plads',
};

const kronerPerUnit: Record<string, number> = { 'kr.': 1, '1.000 kr.': 1000 };

/** The number of a value; null where there is none or where it is no finite number. */
export function numberOf(value: Value | undefined): number | null {
  return value && value.value !== null && Number.isFinite(value.value) ? value.value : null;
}

/** The number that is shown: comparing what nobody sees would claim more than the figure says. */
export function rounded(value: number, unit: Unit): number {
  return Number(value.toFixed(unit.decimals));
}

/** True where a difference vanishes in the digits that are shown. */
export function isNothing(difference: number, unit: Unit): boolean {
  return rounded(difference, unit) === 0;
}

function amount(value: number, unit: Unit): string {
  const kroner = value * (kronerPerUnit[unit.name] ?? NaN);
  if (Math.abs(kroner) >= 1_000_000) return `${formatNumber(kroner / 1_000_000, 1)} mio. kr.`;
  if (Number.isFinite(kroner)) return `${formatNumber(kroner, unit.name === 'kr.' ? unit.decimals : 0)} kr.`;
  return `${formatNumber(value, unit.decimals)} ${unit.name}`;
}

/** The noun that fits a number: `person`, `personer`. */
export function noun(value: number, { unit, wording }: Counted): string {
  const many = wording?.many ?? unit.name;
  return rounded(value, unit) === 1 ? (wording?.one ?? singulars[many] ?? many) : many;
}

/** As in a sentence: `404 flygtninge`, `1 person`, `79 %`, `324,7 mio. kr.`. */
export function quantity(value: number, counted: Counted): string {
  const { unit } = counted;
  if (unit.kind === 'share') return formatPercent(value, unit.decimals);
  if (unit.kind === 'amount') return amount(value, unit).replaceAll(' ', nbsp);
  return `${formatNumber(value, unit.decimals)}${nbsp}${noun(value, counted)}`;
}

/** As `quantity`, at the beginning of a sentence: `Ingen flygtninge`. */
export function quantityFirst(value: number, counted: Counted): string {
  return value === 0 && counted.unit.kind === 'count'
    ? `Ingen ${noun(value, counted)}`
    : quantity(value, counted);
}

/** As `quantity`, where the sentence has said what is counted: `404`, `79 %`. */
export function figure(value: number, counted: Counted): string {
  return counted.unit.kind === 'count'
    ? formatNumber(value, counted.unit.decimals)
    : quantity(value, counted);
}

/** Without sign or direction: `23`, `2,1 procentpoint`, `2,9 mio. kr.`. */
export function distance(difference: number, { unit }: Counted): string {
  const size = Math.abs(difference);
  if (unit.kind === 'share') return formatPoints(size, unit.decimals);
  return unit.kind === 'amount'
    ? amount(size, unit).replaceAll(' ', nbsp)
    : formatNumber(size, unit.decimals);
}

/** The word that follows the distance: `flere`, `lavere`, `mere`. */
export function comparative(difference: number, { unit }: Counted): string {
  if (unit.kind === 'share') return difference > 0 ? 'højere' : 'lavere';
  if (unit.kind === 'amount') return difference > 0 ? 'mere' : 'mindre';
  if (difference < 0) return 'færre';
  return rounded(difference, unit) === 1 ? 'mere' : 'flere';
}

/** `23 flere end i uge 47`; `det samme som i uge 47` where nothing changed. `than` follows `end` and `som`. */
export function compared(difference: number, counted: Counted, than: string): string {
  if (isNothing(difference, counted.unit)) return `det samme som ${than}`;
  return `${distance(difference, counted)} ${comparative(difference, counted)} end ${than}`;
}

/** `22 procentpoint over landet`; null for counts, which no municipality shares with the country. */
export function besideCountry(difference: number, counted: Counted): string | null {
  if (counted.unit.kind !== 'share' && counted.unit.kind !== 'amount') return null;
  if (isNothing(difference, counted.unit)) return 'på niveau med landet';
  return `${distance(difference, counted)} ${difference > 0 ? 'over' : 'under'} landet`;
}
