import { parsePeriod } from '../format/period';
import type { TextTable } from '../schema/text-table';
import { periodOf } from './periods';
import { periodsIn } from './periods-in-text';
import { plain } from './plain';

/** When figures were counted: as stated (`2023-01-08`, `2022-09`) and as a date; a month counts as its last day. */
export interface AsOf {
  stated: string;
  date: string;
}

const announced =
  /(?<!\p{L})(?:opgjort|opgørelsesdato|opdateret|udtrukket|hentet|dannet|status|pr\.?|per)[: ]+(?:(?:pr\.?|per|den|d\.|ultimo) *)*(?=[\d\p{L}])/gu;

/** Reads a day, a month or a longer period as the time of a count; null where it is none. */
export function asOfOf(text: string): AsOf | null {
  const period = periodOf(text);
  const parsed = period && parsePeriod(period);
  return parsed && period ? { stated: period, date: parsed.end } : null;
}

/** A day or a month that follows words such as "opgjort pr." */
function announcedIn(line: string): AsOf | null {
  const text = plain(line);
  for (const match of text.matchAll(announced)) {
    const rest = text.slice(match.index + match[0].length);
    const found = /^(\d{1,2}\.? [a-zæøå]+\.? \d{4}|[a-zæøå]+\.? \d{4}|[\d.-]+\d)/.exec(rest);
    const asOf = found && asOfOf(found[0]);
    if (asOf && asOf.stated.length > 4) return asOf;
  }
  return null;
}

/** A whole day in the file's name: `...-hentet-2026-08-18.csv`. A month alone is what the figures are about. */
function dayInName(file: string): AsOf | null {
  const day = periodsIn(file.replace(/\.[a-z]+$/i, '')).find((period) => /^\d{4}-\d{2}-\d{2}$/.test(period));
  return day ? { stated: day, date: day } : null;
}

/** What the file itself says about when it was counted, in its lines above and below the table or in its name. */
export function asOfOfFile(text: TextTable): AsOf | null {
  for (const line of [...text.preamble, ...text.footer]) {
    const found = announcedIn(line);
    if (found) return found;
  }
  return dayInName(text.file);
}
