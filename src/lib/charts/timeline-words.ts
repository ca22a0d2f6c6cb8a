import type { RangeTimelineSpec } from './chart-spec';

type TimelineBar = RangeTimelineSpec['bars'][number];

const statuses: Record<TimelineBar['status'], string> = {
  applied: 'Ansøgt',
  rejected: 'Afslag',
  running: 'I gang',
  finished: 'Afsluttet',
  planned: 'Planlagt',
  done: 'Gennemført',
  dropped: 'Opgivet',
};

/** Danish name of a project's or an action's status. */
export function timelineStatus(status: TimelineBar['status']): string {
  return statuses[status];
}

/** Both ends as people wrote them: `april 2022 - foråret 2023`, `start ikke oplyst - 2022`, `ingen datoer oplyst`. */
export function timelineDates(bar: TimelineBar): string {
  if (!bar.start && !bar.end) return 'ingen datoer oplyst';
  const start = bar.start?.text ?? 'start ikke oplyst';
  const end = bar.end?.text ?? 'slut ikke oplyst';
  return `${start} \u2013 ${end}${bar.endsSoon ? ', slutter inden for et halvt år' : ''}`;
}

/** What stands out of a bar, in words of its own; null: nothing. */
export function timelineWarning({ endsSoon, overdue }: TimelineBar): string | null {
  if (overdue) return 'Fristen er overskredet';
  return endsSoon ? 'Slutter inden for et halvt år' : null;
}
