import type { ReadingChoice } from '../schema/mapping';
import type { Problem } from '../schema/problem';
import type { FoundHeader } from './find-header';
import { choiceUnusable } from './problems';
import type { TextRow } from './split-rows';

/** Header rows that a person settled; `found` is null where what they said cannot be (`problems` says so). */
export interface ChosenHeader {
  found: FoundHeader | null;
  problems: Problem[];
}

/** The header that a person's choice names; null where they said nothing about it. */
export function chosenHeader(
  rows: TextRow[],
  { headerLine, headerRows }: ReadingChoice,
): ChosenHeader | null {
  if (headerLine === undefined) return null;
  const refused = (message: string): ChosenHeader => ({ found: null, problems: [choiceUnusable(message)] });
  if (!Number.isSafeInteger(headerLine) || headerLine < 0)
    return refused('Overskriftens linje skal være et helt tal.');
  if (headerLine === 0 || headerRows === 0) {
    const first = headerLine === 0 ? 0 : rows.findIndex((row) => row.line >= headerLine);
    if (first === -1) return refused(`Der er ingen tekst på linje ${headerLine} eller under den.`);
    return { found: { start: first, count: 0, doubtful: false }, problems: [] };
  }
  const count = headerRows ?? 1;
  const start = rows.findIndex((row) => row.line === headerLine);
  if (start === -1) return refused(`Der begynder ingen række på linje ${headerLine}.`);
  if (!Number.isSafeInteger(count) || count < 1 || start + count > rows.length)
    return refused(`Der kan ikke være ${count} rækker med overskrifter fra linje ${headerLine}.`);
  return { found: { start, count, doubtful: false }, problems: [] };
}
