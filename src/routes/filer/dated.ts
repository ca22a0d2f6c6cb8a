import { formatPeriod } from '$lib/format/period';
import type { DeskItem } from '$lib/session/desk-item';

/** When the figures of a file were stated, and where that is known from. */
export function dated({ look, decisions, asOfGuessed }: DeskItem): string {
  const asOf = look?.asOf ?? decisions.settings?.asOf;
  if (!asOf) return 'ikke angivet, eller forskellig fra linje til linje';
  return `${formatPeriod(asOf)}${asOfGuessed ? ' – dagen, filen er gemt. Ret den, hvis den er forkert' : ''}`;
}
