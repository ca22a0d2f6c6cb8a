/**
 * How coarse a number is stated: 43.4 to 0.1, 36 to 1, 11,100 to 100; below 1,000 every digit counts, above it the
 * first two, so that 2,400 is no rounding of 2,000.
 */
function coarseness(value: number): number {
  const text = String(Math.abs(value));
  const decimals = text.split('.')[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  const zeros = /0*$/.exec(text)?.[0].length ?? 0;
  const digits = text.replace(/\D/g, '').length;
  return Math.abs(value) >= 1000 && zeros >= 2 ? 10 ** Math.min(zeros, digits - 2) : 1;
}

/** Whether two statements say the same, one of them rounded: 11,126 and 11,100 do, 2,724 and 3,410 do not. */
export function agreesWithinDigits(a: number, b: number): boolean {
  const step = Math.max(coarseness(a), coarseness(b));
  return Math.round(a / step) === Math.round(b / step);
}
