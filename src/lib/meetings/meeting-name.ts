import { formatDate } from '../format/date';
import type { Meeting } from './meeting';

/** What a meeting is called where it has no title of its own. */
export function meetingName({ title, date }: Pick<Meeting, 'title' | 'date'>): string {
  return title.trim() || `Møde ${formatDate(date)}`;
}
