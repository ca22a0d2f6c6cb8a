import { percent1, type Unit } from '../../format/unit';

const shareWords = /^(pct\.?|procent|%)( |$)/;

/** A unit's name in one way of writing it: `%`, `procent` and `pct.` are one. */
function spelled(name: string): string {
  const plain = name.trim().toLowerCase().replace(/\s+/g, ' ');
  return shareWords.test(plain) ? 'pct.' : plain.replace(/\.$/, '');
}

/** Whether a target states its number in the key figure's unit; one that states none means it. */
export function isSameUnit(stated: string | null, unit: Unit): boolean {
  return stated === null || spelled(stated) === spelled(unit.name);
}

/** Digits after the comma that a number is written with, two at most. */
export function decimalsOf(value: number | null): number {
  return Math.min(2, String(value ?? '').split('.')[1]?.length ?? 0);
}

/** How numbers are written whose unit is known only by its name; as many decimals as they have. */
export function unitNamed(name: string | null, values: readonly (number | null)[]): Unit {
  if (name && shareWords.test(spelled(name) + ' ')) return percent1;
  const decimals = Math.max(0, ...values.map(decimalsOf));
  const kind = /kr\b/.test(name ?? '') ? 'amount' : 'count';
  return { name: name ?? '', kind, decimals };
}
