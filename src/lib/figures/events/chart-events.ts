import type {
  ChartEvent,
  ChartSpec,
  LinesSpec,
  StackedPeriodsSpec,
  Treatment,
} from '../../charts/chart-spec';
import { parsePeriod } from '../../format/period';
import { knownEvents } from '../../indicators/events/known';
import type { RowOf } from '../../indicators/statement';
import { country } from '../area-names';
import type { FigureContext, PageId } from '../figure';
import { read } from '../read';
import { isConcerned } from './topics';

export type EventRow = RowOf<typeof knownEvents>;

const kinds = ['meeting', 'practice', 'reform', 'other'] as const;

function kindOf({ kind }: EventRow): NonNullable<ChartEvent['kind']> {
  return kinds.find((one) => one === kind) ?? 'other';
}

/** What the table of events states of the own area and the country; without what is only carried on. */
export async function statedEvents(context: FigureContext): Promise<EventRow[]> {
  const rows = await read(context, knownEvents);
  return rows.filter(({ area, derived }) => !derived && [context.selection.own, country].includes(area));
}

/** An event as charts draw it; null where nobody can place it in time. */
function toChartEvent(row: EventRow): ChartEvent | null {
  const { date_earliest: date, date_latest: until, title: label } = row;
  if (!date || !until) return null;
  return { date, label, ...(until !== date && { until }), kind: kindOf(row) };
}

/** The reforms that break a figure's series; what is told of them elsewhere as well is in it too. */
export async function reformsOf(
  context: FigureContext,
  figure: string,
  page: PageId | null = null,
): Promise<ChartEvent[]> {
  return (await statedEvents(context))
    .filter((row) => row.kind === 'reform' && isConcerned(figure, page, row.concerns))
    .flatMap((row) => toChartEvent(row) ?? []);
}

/** First and last day that a chart shows; null: its axis is not in time. */
function spanOf(spec: LinesSpec | StackedPeriodsSpec): { first: string; last: string } | null {
  const periods = placesOf(spec).sort();
  const first = parsePeriod(periods[0] ?? '')?.start;
  const last = parsePeriod(periods.at(-1) ?? '')?.end;
  return first && last ? { first, last } : null;
}

function placesOf(spec: LinesSpec | StackedPeriodsSpec): string[] {
  if (spec.kind === 'stacked-periods') return [...spec.periods];
  if (spec.x === 'as-of') return [];
  return spec.series.flatMap(({ label, points }) =>
    points.map(({ x }) => (spec.x === 'month' ? `${label}-${x}` : x)),
  );
}

/** Its own breaks, then those of the data that it does not have yet. */
function allBreaks(own: readonly ChartEvent[], reforms: readonly ChartEvent[]): ChartEvent[] {
  return [...own, ...reforms.filter(({ date }) => !own.some((one) => one.date === date))];
}

function drawn<S extends LinesSpec | StackedPeriodsSpec>(spec: S, concerned: readonly ChartEvent[]): S {
  const span = spanOf(spec);
  if (!span) return spec;
  const inside = concerned.filter(({ date, until = date }) => until >= span.first && date <= span.last);
  if (inside.length === 0) return spec;
  if (spec.kind === 'stacked-periods') return { ...spec, events: [...spec.events, ...inside] };
  const reforms = inside.filter(({ kind }) => kind === 'reform');
  const others = spec.x === 'month' ? [] : inside.filter(({ kind }) => kind !== 'reform');
  return { ...spec, breaks: allBreaks(spec.breaks, reforms), events: [...spec.events, ...others] };
}

/** The cases among events and the days on which each was treated, until the day that figures are set to. */
export function treatmentsOf(rows: readonly EventRow[], { selection }: FigureContext): Treatment[] {
  const meetings = rows.filter(
    (row) =>
      row.kind === 'meeting' &&
      row.area === selection.own &&
      row.case_no &&
      row.date_earliest !== null &&
      row.date_earliest === row.date_latest &&
      row.date_earliest <= selection.setPer,
  );
  const cases = [...new Set(meetings.map(({ case_no }) => case_no ?? ''))];
  return cases.map((caseNo) => ({
    caseNo,
    meetings: meetings
      .filter(({ case_no }) => case_no === caseNo)
      .map(({ date_earliest, title }) => ({ date: date_earliest ?? '', title }))
      .sort((a, b) => a.date.localeCompare(b.date)),
  }));
}

/** Gives every figure of a page the events that concern it: charts over time draw them, and each knows its cases. */
export async function eventMarker(
  page: PageId,
  context: FigureContext,
): Promise<(spec: ChartSpec) => ChartSpec> {
  const rows = await statedEvents(context);
  return (spec) => {
    if (spec.kind === 'nothing') return spec;
    const own = rows.filter(({ concerns }) => isConcerned(spec.id, page, concerns));
    const treatments = treatmentsOf(own, context);
    const known = treatments.length > 0 ? { ...spec, treatments } : spec;
    if (known.kind !== 'lines' && known.kind !== 'stacked-periods') return known;
    return drawn(
      known,
      own.flatMap((row) => toChartEvent(row) ?? []),
    );
  };
}
