import type { SpecBase, Value } from '../charts/chart-spec';

/** First letter large. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

/** First letter small, within a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}

/** With one full stop at its end. */
export function stop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** `a`, `a og b`, `a, b og c`; parts that hold commas themselves, but for those in numbers and quotes, are kept apart by semicolons. */
export function listed(parts: string[]): string {
  if (parts.some((part) => /,(?!\d)/.test(part.replace(/»[^«]*«/g, '')))) return parts.join('; ');
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`;
}

/** Parts that are there, with commas: a heading never ends in an empty clause. */
export function clauses(...parts: (string | null)[]): string {
  return parts.filter((part) => part).join(', ');
}

/** A heading with what takes its certainty away: `… (foreløbigt)`, `… (eksempeltal)`. */
export function qualified(
  text: string,
  spec: Pick<SpecBase, 'example'>,
  ...values: (Value | undefined)[]
): string {
  const marks = [
    values.some((value) => value?.provisional) ? 'foreløbigt' : null,
    spec.example ? 'eksempeltal' : null,
  ].filter((mark) => mark);
  return marks.length > 0 ? `${text} (${marks.join(', ')})` : text;
}
