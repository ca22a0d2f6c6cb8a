import type { Arriving } from '$lib/session/desk.svelte';

/** A table that was copied, as a file: spreadsheets copy cells parted by tabs. Null where the text is no table. */
export function clipboardFile(text: string): Arriving | null {
  if (!/[\t;,].*\n|\n.*[\t;,]/.test(text)) return null;
  return { name: 'Indsat fra udklipsholderen.csv', blob: new Blob([text], { type: 'text/csv' }) };
}
