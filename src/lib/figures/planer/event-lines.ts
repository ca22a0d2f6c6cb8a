import { addMonths, formatDate } from '../../format/date';
import { formatDateRange } from '../../format/date-range';
import { treatmentsOf, type EventRow } from '../events/chart-events';
import type { FigureContext } from '../figure';
import { horizon, repeatsText } from './actions';

/** Events that are told in one row of the list: the same one again and again, or the meetings on one case. */
export interface EventLine {
  row: EventRow;
  day: string;
  title: string;
  remark: string;
  /** the first and the last day that they can lie on, ISO dates */
  span: [string | null, string | null];
}

/** Dates that are named; of more the first two, and how many follow. */
const mostNamed = 3;
/** Fewer meetings than these stand in rows of their own. */
const fewestGathered = 3;

function dayText({ date, date_earliest, date_latest }: EventRow): string {
  return date_earliest && date_latest ? formatDateRange(date_earliest, date_latest) : (date ?? '');
}

function spanOf(rows: readonly EventRow[]): EventLine['span'] {
  return [rows[0]?.date_earliest ?? null, rows.at(-1)?.date_latest ?? null];
}

/** `2026, 2027 og 2028 (afledt)`; `3. maj 2026, 3. juni 2026 og 22 gange mere (afledt)`. */
function carriedText(rows: readonly EventRow[]): string {
  const days = rows.map(dayText);
  const isFew = days.length <= mostNamed;
  const named = isFew ? days.slice(0, -1) : days.slice(0, 2);
  const last = isFew ? days.at(-1) : `${days.length - 2} gange mere`;
  return `${[named.join(', '), last].filter(Boolean).join(' og ')} (afledt)`;
}

function isDayOnce({ date_earliest, date_latest, repeats }: EventRow): boolean {
  return date_earliest !== null && date_earliest === date_latest && !repeats;
}

function lineOf(rows: readonly EventRow[]): EventLine[] {
  const [row] = rows;
  if (!row) return [];
  const title = row.derived || rows.length === 1 ? row.title : `${row.title}, ${rows.length} møder`;
  const [earliest, latest] = spanOf(rows);
  const day = row.derived
    ? carriedText(rows)
    : rows.length > 1 && earliest && latest
      ? `${formatDate(earliest)} \u2013 ${formatDate(latest)}`
      : dayText(row);
  const remark = [row.derived ? repeatsText(row.repeats) : '', row.text ?? ''].filter(Boolean).join('. ');
  return [{ row, day, title, remark, span: [earliest, latest] }];
}

/**
 * The list of events, in time: what is carried on takes one row, and so do the meetings on a case that are listed day by
 * day as its earlier treatment.
 */
export function eventLines(rows: readonly EventRow[], context: FigureContext): EventLine[] {
  const treated = new Set(treatmentsOf(rows, context).map(({ caseNo }) => caseNo));
  const { own, setPer } = context.selection;
  const isTreatment = (row: EventRow) =>
    row.kind === 'meeting' &&
    row.area === own &&
    treated.has(row.case_no ?? '') &&
    isDayOnce(row) &&
    (row.date_earliest ?? '') <= setPer;
  const groups = new Map<string, EventRow[]>();
  rows.forEach((row, at) => {
    const same = [row.area, row.title, row.kind, row.case_no, row.concerns, row.repeats, row.text];
    const key = row.derived || isTreatment(row) ? JSON.stringify([row.derived, ...same]) : String(at);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  const kept = [...groups.values()].flatMap((group) =>
    group[0]?.derived || group.length >= fewestGathered ? [group] : group.map((row) => [row]),
  );
  return kept.flatMap(lineOf).sort((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
}

/** What must be known to read the list. */
export function eventNotes(rows: readonly EventRow[], lines: readonly EventLine[], setPer: string): string[] {
  const until = formatDate(addMonths(setPer, horizon));
  const isGathered = lines.some(({ row, title }) => title !== row.title);
  return [
    ...(rows.some(({ derived }) => derived)
      ? [`Afledt: det, der gentages, er ført frem fra den oplyste dato, til og med ${until}.`]
      : []),
    ...(isGathered ? ['Møderne om en sag står dag for dag under »Tidligere behandling«.'] : []),
  ];
}
