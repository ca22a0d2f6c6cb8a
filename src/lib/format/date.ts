const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const day = 86_400_000;

/** Danish month name, lower case; `month` 1-12. */
export function monthName(month: number): string {
  return months[month - 1] ?? '';
}

/** Three letters and a full stop where it is cut: `jan.`, `maj`, `sep.`; `month` 1-12. */
export function monthShort(month: number): string {
  const name = monthName(month);
  return name.length <= 4 ? name : `${name.slice(0, 3)}.`;
}

/** ISO date -> milliseconds at midnight UTC; NaN where the text is no real date. */
export function timeOf(iso: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return NaN;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? time : NaN;
}

/** Milliseconds -> ISO date in UTC; empty for no time. */
export function isoDate(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** ISO date moved by whole days; empty where it is no date. */
export function addDays(iso: string, days: number): string {
  return isoDate(timeOf(iso) + days * day);
}

/** Last day of a month as ISO date; `month` 1-12. */
export function lastDayOfMonth(year: number, month: number): string {
  return isoDate(Date.UTC(year, month, 0));
}

/** ISO date moved by whole months, at most to the month's last day; empty where it is no date. */
export function addMonths(iso: string, count: number): string {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  const target = Date.UTC(year, month - 1 + count, 1);
  const last = lastDayOfMonth(new Date(target).getUTCFullYear(), new Date(target).getUTCMonth() + 1);
  const wanted = isoDate(target + (date - 1) * day);
  return wanted.slice(0, 7) === last.slice(0, 7) ? wanted : last;
}

/** `2023-01-24` -> `24. januar 2023`; a month `2022-09` -> `september 2022`; anything else stays as it is. */
export function formatDate(iso: string): string {
  return written(iso, monthName);
}

/** `2023-01-24` -> `24. jan. 2023`; anything but a date or month stays as it is. */
export function formatDateShort(iso: string): string {
  return written(iso, monthShort);
}

function written(iso: string, nameOf: (month: number) => string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = nameOf(Number(month));
  if (!year || !name) return iso;
  return date ? `${Number(date)}. ${name} ${year}` : `${name} ${year}`;
}

/** Milliseconds -> ISO date where the page is read; empty for no time. */
export function localDay(time: number): string {
  const date = new Date(time);
  return isoDate(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
}

const dayBeforeMonth = new RegExp(`(\\d{1,2}\\.) (?=(?:${months.join('|')})(?:\\P{L}|$))`, 'gu');

/** A text in which no line ends between a day and its month. */
export function withWholeDays(text: string): string {
  return text.replace(dayBeforeMonth, '$1\u00a0');
}
