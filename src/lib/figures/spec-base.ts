import type { SpecBase, Value, Wording } from '../charts/chart-spec';
import type { Indicator } from '../indicators/indicator';
import type { Origin } from '../indicators/origin';
import { ownName } from './area-names';
import { newestAsOf } from './as-of';
import type { FigureContext } from './figure';

/** What a figure says of itself, beside its numbers. */
export interface FigureWords {
  id: string;
  subject: string;
  description: string;
  wording?: Wording;
  /** what must be known of this picture, before what holds for the indicator */
  notes?: string[];
}

/** A row that is shown, or the whole of it. */
type Shown = Origin & { value?: Value | number | null };

function sourcesOf(indicator: Indicator, rows: readonly Shown[]): string[] {
  const named = new Set(rows.flatMap(({ source }) => (source ? [source] : [])));
  return named.size > 0 ? [...named] : [indicator.source];
}

function isProvisional({ value }: Shown): boolean {
  return typeof value === 'object' && value?.provisional === true;
}

/** Sentences that follow from the rows themselves. What is undated as a whole and what is invented, the source line says. */
function notesOf(rows: readonly Shown[]): string[] {
  const days = new Set(rows.map(({ as_of }) => as_of));
  return [
    rows.some(isProvisional)
      ? 'De nyeste måneder er foreløbige: de er talt, før sene registreringer var med.'
      : null,
    days.size > 1 && days.has(null) ? 'Nogle af tallene er ikke dateret.' : null,
  ].filter((note) => note !== null);
}

/** The part that all specs share, made from the rows that are shown. */
export function specBase(
  context: FigureContext,
  indicator: Indicator,
  rows: readonly Shown[],
  { id, subject, description, wording, notes = [] }: FigureWords,
): SpecBase {
  return {
    id,
    subject,
    description,
    unit: indicator.unit,
    basis: indicator.basis,
    own: ownName(context),
    asOf: newestAsOf(rows),
    sources: sourcesOf(indicator, rows),
    notes: [...notes, ...indicator.caveats, ...notesOf(rows)],
    example: rows.some(({ example }) => example),
    ...(wording && { wording }),
  };
}
