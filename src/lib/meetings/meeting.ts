import type { ChartSpec } from '../charts/chart-spec';
import type { PlaceId } from '../figures/figure';
import type { Selection } from '../figures/selection';

/** A figure on a meeting, as it was seen when it was put there. */
export interface MeetingItem {
  id: string;
  /** the page it comes from */
  page: PlaceId;
  /** what was chosen, "set pr." settled: with it the same figure is made again */
  selection: Selection & { setPer: string };
  /** fingerprint of the data it was made from */
  data: string;
  /** ISO instant at which it was put there */
  at: string;
  /** the figure itself: kept, so that it shows what was seen, whatever is imported or undone later */
  spec: ChartSpec;
  /** own words to it */
  remark: string;
}

/** A committee's meeting: what it is to see, and what it saw. */
export interface Meeting {
  id: string;
  title: string;
  /** ISO date */
  date: string;
  /** the case that it belongs to, as the municipality numbers it: `22/4264`; empty: none */
  caseNumber: string;
  remark: string;
  items: MeetingItem[];
  /** ISO instant since which nothing is changed any more; null: it is being prepared */
  held: string | null;
  /** ISO instant of the last change */
  changed: string;
}

/** What a person can change of a meeting as a whole. */
export type MeetingWords = Pick<Meeting, 'title' | 'date' | 'caseNumber' | 'remark'>;

/** An empty meeting on a day. */
export function newMeeting(id: string, date: string, now: string): Meeting {
  return { id, title: '', date, caseNumber: '', remark: '', items: [], held: null, changed: now };
}

/** Figures at the end of its list. */
export function withItems(meeting: Meeting, items: readonly MeetingItem[]): Meeting {
  return { ...meeting, items: [...meeting.items, ...items] };
}

/** Without one figure. */
export function withoutItem(meeting: Meeting, id: string): Meeting {
  return { ...meeting, items: meeting.items.filter((item) => item.id !== id) };
}

/** With one figure changed. */
export function withChanged(meeting: Meeting, id: string, change: Partial<MeetingItem>): Meeting {
  return { ...meeting, items: meeting.items.map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

/** One figure moved by so many places, as far as the list goes. */
export function withMoved(meeting: Meeting, id: string, by: number): Meeting {
  const items = [...meeting.items];
  const from = items.findIndex((item) => item.id === id);
  const to = Math.min(items.length - 1, Math.max(0, from + by));
  const item = items[from];
  if (!item || to === from) return meeting;
  items.splice(from, 1);
  items.splice(to, 0, item);
  return { ...meeting, items };
}

/** The days of the meetings that were held, ascending: changes are counted from them. */
export function heldDays(meetings: readonly Meeting[]): string[] {
  return [...new Set(meetings.filter(({ held }) => held !== null).map(({ date }) => date))].sort();
}

/** Days of both, ascending, each once. */
export function bothDays(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])].sort();
}
