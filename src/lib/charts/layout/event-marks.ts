import { timeOf } from '../../format/date';
import type { ChartEvent } from '../chart-spec';
import { color } from '../palette';
import { spanOf } from '../scales/time-scale';
import type { EventPlace } from './event-lines';
import type { PathMark } from './marks';

const day = 86_400_000;

/** Where events may stand: the shown periods in time, and the plot in pixels. */
export interface EventGround {
  x: (time: number) => number;
  left: number;
  right: number;
  /** first and last shown ISO period */
  first: string;
  last: string;
}

/** A place on the axis; a day in the first or the last period stays within the plot though the axis begins at its middle. */
function placed(time: number, { x, left, right, first, last }: EventGround): number {
  const [from, to] = [spanOf(first)?.start ?? -Infinity, spanOf(last)?.end ?? Infinity];
  return time >= from && time <= to ? Math.max(left, Math.min(right, x(time))) : x(time);
}

function isMeeting({ kind }: ChartEvent): boolean {
  return kind === 'meeting';
}

/** Lines with a label: all but meetings. A vague date reaches from its first day to its last. */
export function eventPlaces(
  events: readonly ChartEvent[],
  breaks: readonly ChartEvent[],
  ground: EventGround,
): EventPlace[] {
  const place = ({ date, until, label }: ChartEvent, strong: boolean): EventPlace => {
    const at = placed(timeOf(date), ground);
    const to = until && until !== date ? placed(timeOf(until) + day, ground) : at;
    return { at, label, strong, ...(to > at && { to }) };
  };
  return [
    ...events.filter((event) => !isMeeting(event)).map((event) => place(event, false)),
    ...breaks.map((event) => place(event, true)),
  ];
}

/** A small triangle under the axis for each meeting, so that many of them leave the picture readable. */
export function meetingSigns(events: readonly ChartEvent[], ground: EventGround, bottom: number): PathMark[] {
  return events.filter(isMeeting).flatMap(({ date, until }) => {
    const at = placed((timeOf(date) + timeOf(until ?? date)) / 2, ground);
    if (at < ground.left - 0.5 || at > ground.right + 0.5) return [];
    const d = `M${at.toFixed(1)},${bottom + 1.5}l3.5,5h-7Z`;
    return [{ d, color: color('ink'), width: 1.5 }];
  });
}

/** The one label that all meetings share, as a note. */
export function meetingNote(events: readonly ChartEvent[]): string[] {
  const count = events.filter(isMeeting).length;
  if (count === 0) return [];
  return [count === 1 ? 'Trekant under aksen: møde.' : `Trekanter under aksen: ${count} møder.`];
}
