import { formatDate, monthName, timeOf } from '../format/date';
import { formatPeriod, parsePeriod } from '../format/period';

const longest = 330 * 86_400_000;

/** Weeks need their year only where the other period is so far away that the number alone could mislead. */
function weekName(period: string, beside: string | undefined): string {
  const week = `uge ${Number(period.slice(6))}`;
  const own = parsePeriod(period);
  const other = beside ? parsePeriod(beside) : null;
  const isFar = own && other && Math.abs(timeOf(own.start) - timeOf(other.start)) > longest;
  return isFar ? `${week} i ${period.slice(0, 4)}` : week;
}

/** A period as a sentence names it: `uge 47`, `december 2022`, `4. kvartal 2022`. `beside` is the period it is compared with. */
export function periodName(period: string, beside?: string): string {
  return parsePeriod(period)?.kind === 'week' ? weekName(period, beside) : formatPeriod(period);
}

/** With its preposition: `i uge 47`, `i december 2022`, `den 24. januar 2023`. */
export function inPeriod(period: string, beside?: string): string {
  const kind = parsePeriod(period)?.kind;
  if (kind === 'day') return `den ${formatDate(period)}`;
  if (kind === 'range') return `i perioden ${formatPeriod(period)}`;
  return `i ${periodName(period, beside)}`;
}

/** `i uge 1 (2.-8. jan. 2023)`: in full, where nothing beside the sentence says the year. */
export function inFull(period: string): string {
  return parsePeriod(period)?.kind === 'week' ? `i ${formatPeriod(period)}` : inPeriod(period);
}

/** The same period a year before: `2022-12` -> `2021-12`; null for periods that have none, such as weeks. */
export function yearBefore(period: string): string | null {
  const kind = parsePeriod(period)?.kind;
  if (kind !== 'month' && kind !== 'quarter' && kind !== 'half') return null;
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
}

/** A calendar month `01`-`12` with its year where there is one: `december 2022`. */
export function monthOfYear(month: string, year: string): string {
  return /^\d{4}$/.test(year)
    ? `${monthName(Number(month))} ${year}`
    : `${monthName(Number(month))} (${year})`;
}

/** `24. januar 2023`, `september 2022`: never broken over two lines. */
export function unbrokenDate(iso: string): string {
  return formatDate(iso).replaceAll(' ', '\u00a0');
}

/** First day of a period, ISO date; what is no period as it stands. */
export function startOf(period: string): string {
  return parsePeriod(period)?.start ?? period;
}

/** Last day of a period, ISO date; what is no period as it stands. */
export function endOf(period: string): string {
  return parsePeriod(period)?.end ?? period;
}
