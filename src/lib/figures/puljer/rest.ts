import type { Bounds, PartsGroup } from '../../charts/parts-group';

type Part = PartsGroup['parts'][number];

/** The parts as they are shown: with what they leave, or the reason why that is not said. */
export interface WithRest {
  parts: Part[];
  note: string | null;
}

function isKnown({ value }: Part): boolean {
  return value.min !== null && value.max !== null;
}

function sumOf(parts: readonly Part[], end: 'min' | 'max'): number {
  return parts.reduce((sum, { value }) => sum + (value[end] ?? 0), 0);
}

/** What parts leave of their whole, as bounds; a sentence where that cannot be said without guessing. */
function left(whole: Bounds, known: readonly Part[]): Bounds | string | null {
  if (whole.min === null || whole.max === null || known.length === 0) return null;
  const [least, most] = [sumOf(known, 'min'), sumOf(known, 'max')];
  if (least > whole.max)
    return 'Delene er tilsammen flere end det hele, så nogle er med i flere dele. Derfor er der ingen rest.';
  if (most > whole.min)
    return 'Delene kan tilsammen være flere end det hele. Derfor kan resten ikke beregnes.';
  return { min: whole.min - most, max: whole.max - least };
}

/**
 * Adds the rest: the whole minus its parts, marked as derived. The one part that the source names without a number takes it.
 * There is none where parts overlap or can exceed the whole, or where another part has no number.
 */
export function withRest(whole: Bounds, parts: readonly Part[]): WithRest {
  const known = parts.filter(isKnown);
  const unknown = parts.filter((part) => !isKnown(part));
  const [named, ...others] = unknown;
  const isNamed = named !== undefined && others.length === 0 && (named.value.missing ?? 'blank') === 'blank';
  const rest = left(whole, known);
  if (rest === null) return { parts: [...parts], note: null };
  if (typeof rest === 'string') return { parts: [...parts], note: rest };
  if (unknown.length > 0 && !isNamed) {
    return { parts: [...parts], note: 'Der mangler tal for en del, så resten kan ikke beregnes.' };
  }
  if (!isNamed && rest.max === 0) return { parts: [...parts], note: null };
  const label = named ? `Resten (${named.label})` : 'Resten';
  return { parts: [...known, { id: 'rest', label, value: rest, derived: true }], note: null };
}
