import type { RangeTimelineSpec } from '../../charts/chart-spec';
import { formatDate } from '../../format/date';
import { formatDateRange } from '../../format/date-range';
import { formatPeriod } from '../../format/period';
import { plannedActions } from '../../indicators/actions/planned';
import type { RowOf } from '../../indicators/statement';
import { ownName } from '../area-names';
import type { FigureContext } from '../figure';
import { read } from '../read';

export type Action = RowOf<typeof plannedActions>;
export type ActionStatus = 'planned' | 'running' | 'done' | 'dropped';
type Range = RangeTimelineSpec['bars'][number]['start'];

const names: Record<ActionStatus, string> = {
  planned: 'Planlagt',
  running: 'I gang',
  done: 'Gennemført',
  dropped: 'Opgivet',
};

/** Months after the "set pr." date until which what repeats is carried on; the same in the SQL. */
export const horizon = 24;

/** The status; what nobody knows counts as planned. */
export function statusOf({ status }: Action): ActionStatus {
  return status in names ? (status as ActionStatus) : 'planned';
}

/** The status in Danish. */
export function statusName(action: Action): string {
  return names[statusOf(action)];
}

/** Everything known of actions; places in a committee are no actions. */
export async function readActions(context: FigureContext): Promise<Action[]> {
  return (await read(context, plannedActions)).filter(({ seat }) => !seat);
}

/** Whose actions a figure is about: the own area's, or those of the co-operations in its region. */
export type Scope = 'own' | 'region';

/** The actions of a scope. */
export function within(actions: readonly Action[], scope: Scope, { selection }: FigureContext): Action[] {
  return actions.filter(({ area }) => (area === selection.own) === (scope === 'own'));
}

/** Why a figure about co-operations is empty. */
export function noCooperation(context: FigureContext): string {
  return `Ingen samarbejder for ${ownName(context)}`;
}

/** Neither done nor dropped. */
export function isOpen(action: Action): boolean {
  return ['planned', 'running'].includes(statusOf(action));
}

/** A date as written, or, where it was derived, as the days it can mean; null where nobody can place it. */
export function rangeOf(text: string | null, earliest: string | null, latest: string | null): Range {
  if (!earliest || !latest) return null;
  return { earliest, latest, text: text ?? formatDateRange(earliest, latest) };
}

/** The deadline in words; what is carried on says so. */
export function dueText({ due, due_earliest, due_latest, derived }: Action): string {
  const text = due ?? rangeOf(null, due_earliest, due_latest)?.text ?? '';
  return derived && text ? `${text} (afledt)` : text;
}

/** When it was counted, in words. */
export function countedText({ as_of }: Action): string {
  if (!as_of) return 'ikke dateret';
  return /^\d{4}-\d{2}-\d{2}$/.test(as_of) ? formatDate(as_of) : formatPeriod(as_of);
}

/** `hvert andet år`, `hvert år`, `hver 6. måned`; empty where nothing repeats. */
export function repeatsText(months: number | null): string {
  if (!months) return '';
  if (months === 12) return 'Hvert år';
  if (months === 24) return 'Hvert andet år';
  if (months % 12 === 0) return `Hvert ${months / 12}. år`;
  return months === 1 ? 'Hver måned' : `Hver ${months}. måned`;
}
