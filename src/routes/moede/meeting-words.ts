import type { Paper } from '$lib/export/paper';
import type { SiteFacts } from '$lib/figures/site-facts';
import { formatDate } from '$lib/format/date';
import type { Meeting } from '$lib/meetings/meeting';
import { meetingName } from '$lib/meetings/meeting-name';

/** What stands under a meeting's title: municipality, day, case, and whether it was held. */
export function meetingLines(meeting: Meeting, facts: SiteFacts): string[] {
  const own = meeting.items[0]?.selection.own ?? facts.defaults.own;
  const name = facts.areas.find(({ code }) => code === own)?.name;
  return [
    name ? `${name} Kommune` : '',
    formatDate(meeting.date),
    meeting.caseNumber ? `Sag ${meeting.caseNumber}` : '',
    meeting.remark,
  ].filter((line) => line !== '');
}

/** A meeting as what goes out, without how the municipality's papers look. */
export function meetingPaper(meeting: Meeting, facts: SiteFacts): Omit<Paper, 'brand'> {
  return {
    title: meetingName(meeting),
    lines: meetingLines(meeting, facts),
    asOf: meeting.date,
    ...(meeting.caseNumber && { caseNo: meeting.caseNumber }),
    figures: meeting.items.map(({ spec, remark }) => ({ spec, remark })),
  };
}
