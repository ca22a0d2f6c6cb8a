import type { MissingReason, Value } from '../charts/chart-spec';
import { formatNumber } from '../format/number';
import type { Unit } from '../format/unit';

/** The sign that stands where there is no number; a blank stays blank. */
const signs: Record<MissingReason, string> = {
  blank: '',
  withheld: 'skjult',
  not_available: '..',
  not_a_number: '?',
  divided_by_zero: '\u2013',
};

const explanations: Record<MissingReason, string> = {
  blank: '',
  withheld: 'Tallet er så lille, at det ikke vises.',
  not_available: '.. Kilden har ikke tallet.',
  not_a_number: '? Kilden har skrevet noget, der ikke er et tal.',
  divided_by_zero: '\u2013 Kan ikke beregnes, fordi der skulle divideres med nul.',
};

function reasonOf(value: Value): MissingReason | null {
  if (value.value === null) return value.missing ?? 'blank';
  return Number.isFinite(value.value) ? null : 'not_a_number';
}

/** A value in a table whose heading says the unit: `1.234`, `57,0`, `<3` for a withheld count, a blank as blank. */
export function cellText(value: Value, unit: Unit): string {
  const reason = reasonOf(value);
  if (reason === null) return formatNumber(value.value ?? 0, unit.decimals);
  return reason === 'withheld' && unit.kind === 'count' ? '<3' : signs[reason];
}

/** What the sign in a cell means, as a sentence under the table; null where nothing needs explaining. */
export function cellExplanation(value: Value, unit: Unit): string | null {
  const reason = reasonOf(value);
  if (reason === null || reason === 'blank') return null;
  if (reason === 'withheld') return `${cellText(value, unit)} ${explanations.withheld}`;
  return explanations[reason];
}
