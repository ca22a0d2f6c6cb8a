import type { ChartEvent, LinesSpec, StackedPeriodsSpec } from '../charts/chart-spec';
import { eventDay, eventsOf } from '../charts/event-words';
import { capital, listed, stop } from './sentence';

/** The days of meetings, those of one year with the year said once: `25. oktober og 29. november 2022`. */
function daysOf(meetings: readonly ChartEvent[]): string {
  const days = meetings.map(eventDay);
  return listed(
    days.map((day, index) => {
      const year = day.slice(-5);
      return days[index + 1]?.endsWith(year) ? day.slice(0, -5) : day;
    }),
  );
}

/** Meetings in one sentence, then what else happened, each in its own; reforms that break a series have a sentence already. */
export function eventSentences(spec: LinesSpec | StackedPeriodsSpec): string[] {
  const breaks = spec.kind === 'lines' ? spec.breaks : [];
  const events = eventsOf(spec).filter((event) => !breaks.includes(event));
  const meetings = events.filter(({ kind }) => kind === 'meeting');
  const others = events.filter(({ kind }) => kind !== 'meeting');
  const names = [...new Set(meetings.map(({ label }) => label))];
  const who = names.length === 1 ? ` (${names[0]})` : '';
  return [
    ...(meetings.length > 0 ? [stop(`Der var møde ${daysOf(meetings)}${who}`)] : []),
    ...others.map((event) => stop(`${capital(eventDay(event))}: ${event.label}`)),
  ];
}

/** What is marked in the picture, for those who do not see it; null: nothing. */
export function markedEvents(spec: LinesSpec | StackedPeriodsSpec): string | null {
  const events = eventsOf(spec);
  const meetings = events.filter(({ kind }) => kind === 'meeting').length;
  const others = events.filter(({ kind }) => kind !== 'meeting');
  const said = [
    ...others.map((event) => `${event.label} (${eventDay(event)})`),
    ...(meetings > 0 ? [meetings === 1 ? 'ét møde' : `${meetings} møder`] : []),
  ];
  return said.length > 0 ? `Markeret: ${listed(said)}` : null;
}

/** The newest reform among a chart's events that a period ending on this day has passed, ISO date; null: none. */
export function newestBreak(breaks: readonly ChartEvent[], end: string): string | null {
  return (
    breaks
      .map(({ date }) => date)
      .filter((date) => date <= end)
      .sort()
      .at(-1) ?? null
  );
}

/** The reforms among the events of a chart: nothing is compared across them. */
export function reformsOf(events: readonly ChartEvent[]): ChartEvent[] {
  return events.filter(({ kind }) => kind === 'reform');
}
