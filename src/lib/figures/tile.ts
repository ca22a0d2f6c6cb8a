import type { NothingSpec, TileSpec } from '../charts/chart-spec';
import { parsePeriod } from '../format/period';
import type { Indicator, SeriesBreak } from '../indicators/indicator';
import { country } from './area-names';
import { reformsOf } from './events/chart-events';
import type { FigureContext } from './figure';
import { nothing } from './nothing';
import { numbersOf, type SeriesPoint } from './series';
import { specBase, type FigureWords } from './spec-base';
import { difference } from './value';
import { isShown } from './window';

export interface TileWords extends FigureWords {
  /** page that tells more, without base */
  href: string;
}

/** Leaves out what lies before the newest break that the series has passed: across it nothing is compared. */
function sinceBreak(
  breaks: readonly SeriesBreak[],
  points: readonly SeriesPoint[],
  newest: string,
): SeriesPoint[] {
  const passed = breaks.filter(({ date }) => date <= endOf(newest)).map(({ date }) => date);
  const last = passed.sort().at(-1);
  return points.filter(({ period }) => !last || endOf(period) >= last);
}

function endOf(period: string): string {
  return parsePeriod(period)?.end ?? period;
}

/** The number at a point, where there is one. */
function numberAt(point: SeriesPoint | undefined): number | null {
  return point?.value.value ?? null;
}

function change(now: number, before: SeriesPoint | undefined): TileSpec['change'] {
  const then = numberAt(before);
  return before && then !== null ? { difference: difference(now, then), period: before.period } : null;
}

/**
 * Against the newest period that had ended on the day of the last meeting before "set pr.". Where that is the tile's own
 * period nothing has come since: then `period` equals the tile's.
 */
function sinceMeeting(
  { meetings, selection }: FigureContext,
  now: number,
  points: SeriesPoint[],
): TileSpec['sinceMeeting'] {
  const meeting = meetings.findLast((date) => date < selection.setPer);
  if (!meeting) return null;
  const then = points.findLast(({ period }) => endOf(period) <= meeting);
  const found = change(now, then);
  return found && { ...found, meeting };
}

function besideCountry(
  now: SeriesPoint,
  number: number,
  points: readonly SeriesPoint[],
): TileSpec['country'] {
  const same = numbersOf(points, country).find(({ period }) => period === now.period);
  const value = numberAt(same);
  return value === null ? null : { value, difference: difference(number, value) };
}

/** The own area's newest number with what it was and what the country has; a sentence where there is none. */
export async function tile(
  context: FigureContext,
  indicator: Indicator,
  points: readonly SeriesPoint[],
  { href, ...words }: TileWords,
): Promise<TileSpec | NothingSpec> {
  const all = numbersOf(points, context.selection.own);
  const newest = all.at(-1);
  const number = numberAt(newest);
  if (!newest || number === null || !isShown(context.selection, newest.period)) {
    return nothing(context, indicator, words);
  }
  const breaks = [...(indicator.breaks ?? []), ...(await reformsOf(context, words.id))];
  const own = sinceBreak(breaks, all, newest.period);
  return {
    kind: 'tile',
    ...specBase(context, indicator, [newest], words),
    href,
    period: newest.period,
    value: newest.value,
    betterIs: indicator.betterIs,
    change: change(number, own.at(-2)),
    sinceMeeting: sinceMeeting(context, number, own),
    country: besideCountry(newest, number, points),
    history: sinceBreak(breaks, points, newest.period)
      .filter(({ area, period }) => area === context.selection.own && isShown(context.selection, period))
      .map(({ period, value }) => ({ period, value })),
  };
}
