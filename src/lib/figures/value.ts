import type { MissingReason, Value } from '../charts/chart-spec';

const reasons = new Set<string>([
  'blank',
  'withheld',
  'not_available',
  'not_a_number',
  'divided_by_zero',
] satisfies MissingReason[]);

function isReason(text: string | null): text is MissingReason {
  return text !== null && reasons.has(text);
}

/** A number, or the reason why there is none; without a reason it is blank. */
export function toValue(
  value: number | null,
  missing: string | null = null,
  asOf: string | null = null,
): Value {
  const dated = asOf ? { asOf } : {};
  if (value !== null && Number.isFinite(value)) return { value, ...dated };
  return { value: null, missing: isReason(missing) ? missing : 'blank', ...dated };
}

/** `a - b` without the dust of binary fractions: 1.7 - 1.4 is 0.3. */
export function difference(a: number, b: number): number {
  return Number((a - b).toFixed(6));
}
