import { formatNumber, formatSigned, formatValue } from '../format/number';
import type { Unit } from '../format/unit';
import type { MissingReason, Value } from './chart-spec';

const reasons: Record<MissingReason, string> = {
  blank: 'intet tal',
  withheld: 'ikke offentliggjort',
  not_available: 'findes ikke hos kilden',
  not_a_number: 'kan ikke læses som tal',
  divided_by_zero: 'kan ikke beregnes',
};

/** Why there is no number, Danish, lower case: `ikke offentliggjort`. */
export function missingText(reason: MissingReason | undefined): string {
  return reasons[reason ?? 'blank'];
}

/** As at a mark, without the unit's name: `79 %`, `373`, or the reason why there is no number. */
export function valueText(value: Value, unit: Unit): string {
  return value.value === null ? missingText(value.missing) : formatValue(value.value, unit);
}

/** As in a sentence, with the unit's name where it is needed: `79 %`, `373 personer`, `12.300 (1.000 kr.)`. */
export function valueWithUnit(value: Value, unit: Unit): string {
  const text = valueText(value, unit);
  if (value.value === null || unit.kind === 'share' || unit.name === '') return text;
  return /^\d/.test(unit.name) ? `${text} (${unit.name})` : `${text} ${unit.name}`;
}

/** A vague number at a mark: `5-6`; where both ends are written alike, once. */
export function rangeText(low: number, high: number, unit: Unit): string {
  const [from, to] = [low, high].map((end) => formatNumber(end, unit.decimals));
  if (from === to) return formatValue(high, unit);
  return `${from}${low < 0 || high < 0 ? ' til ' : '-'}${formatValue(high, unit)}`;
}

/** As `rangeText`, with the unit's name: `5-6 personer`. */
export function rangeWithUnit(low: number, high: number, unit: Unit): string {
  return valueWithUnit({ value: high }, unit).replace(formatValue(high, unit), () =>
    rangeText(low, high, unit),
  );
}

/** The unit of a difference: shares differ in percentage points. */
export function differenceUnit(unit: Unit): Unit {
  return unit.kind === 'share' ? { name: 'procentpoint', kind: 'count', decimals: unit.decimals } : unit;
}

/** Own minus country in words: `22 procentpoint over`, `134 under`, `som landet`; empty where one is missing. */
export function differenceText(own: Value, country: Value, unit: Unit): string {
  if (own.value === null || country.value === null) return '';
  const difference = own.value - country.value;
  const size = formatNumber(Math.abs(difference), unit.decimals);
  if (!/[1-9]/.test(size)) return 'som landet';
  const points = unit.kind === 'share' ? `\u00a0procentpoint` : '';
  return `${size}${points} ${difference > 0 ? 'over' : 'under'}`;
}

/** With its sign, as in a narrow column: `+22`, `−134`. */
export function signedText(value: Value, unit: Unit): string {
  return value.value === null ? missingText(value.missing) : formatSigned(value.value, unit.decimals);
}
