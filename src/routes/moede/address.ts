const start = '#moede-';

/** Where a meeting is on the page. */
export function addressOf(id: string): string {
  return start + id;
}

/** The meeting that an address asks for; empty: it asks for none; null: it leads to something else on the page. */
export function meetingAt(hash: string): string | null {
  if (hash === '') return '';
  return hash.startsWith(start) ? hash.slice(start.length) : null;
}
