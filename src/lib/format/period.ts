import { formatDate, isoDate, lastDayOfMonth, monthName, monthShort, timeOf } from './date';
import { weekDates } from './iso-week';

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'range';

export interface Period {
  readonly kind: PeriodKind;
  /** first and last day, ISO dates */
  readonly start: string;
  readonly end: string;
}

const patterns: {
  kind: PeriodKind;
  pattern: RegExp;
  dates: (parts: number[]) => Omit<Period, 'kind'> | null;
}[] = [
  { kind: 'year', pattern: /^([12]\d{3})$/, dates: ([year = 0]) => months(year, 1, 12) },
  {
    kind: 'half',
    pattern: /^([12]\d{3})-H([12])$/,
    dates: ([year = 0, half = 1]) => months(year, half * 6 - 5, half * 6),
  },
  {
    kind: 'quarter',
    pattern: /^([12]\d{3})-Q([1-4])$/,
    dates: ([year = 0, q = 1]) => months(year, q * 3 - 2, q * 3),
  },
  {
    kind: 'month',
    pattern: /^([12]\d{3})-(0[1-9]|1[0-2])$/,
    dates: ([year = 0, month = 1]) => months(year, month, month),
  },
  { kind: 'week', pattern: /^([12]\d{3})-W(\d{2})$/, dates: ([year = 0, week = 1]) => weekDates(year, week) },
];

function months(year: number, first: number, last: number): Omit<Period, 'kind'> {
  return { start: isoDate(Date.UTC(year, first - 1, 1)), end: lastDayOfMonth(year, last) };
}

const mostKept = 5000;
const kept = new Map<string, Period | null>();

/** Reads an ISO period: `2022`, `2022-H2`, `2022-Q4`, `2022-11`, `2022-W42`, `2022-06-12` or `from/to`; null where it is none. */
export function parsePeriod(text: string): Period | null {
  let period = kept.get(text);
  if (period === undefined) {
    // a page with five years of months asks for the same sixty thousands of times
    if (kept.size >= mostKept) kept.clear();
    period = readPeriod(text);
    kept.set(text, period);
  }
  return period;
}

function readPeriod(text: string): Period | null {
  if (text.includes('/')) {
    const [from, to, more] = text.split('/').map((part) => parsePeriod(part));
    if (!from || !to || more !== undefined || from.start > to.end) return null;
    return { kind: 'range', start: from.start, end: to.end };
  }
  for (const { kind, pattern, dates } of patterns) {
    const match = pattern.exec(text);
    const found = match && dates(match.slice(1).map(Number));
    if (match) return found ? { kind, ...found } : null;
  }
  return Number.isNaN(timeOf(text)) ? null : { kind: 'day', start: text, end: text };
}

/** The middle of a period in milliseconds UTC, where a point for it stands on a time axis; NaN for no period. */
export function middleOf(period: string): number {
  const parsed = parsePeriod(period);
  return parsed ? (timeOf(parsed.start) + timeOf(parsed.end) + 86_400_000) / 2 : NaN;
}

function daySpan(start: string, end: string): string {
  const [startYear, startMonth, startDay] = start.split('-').map(Number) as [number, number, number];
  const [endYear, endMonth, endDay] = end.split('-').map(Number) as [number, number, number];
  const last = `${endDay}. ${monthShort(endMonth)} ${endYear}`;
  if (startYear !== endYear) return `${startDay}. ${monthShort(startMonth)} ${startYear}-${last}`;
  if (startMonth !== endMonth) return `${startDay}. ${monthShort(startMonth)}-${last}`;
  return `${startDay}.-${last}`;
}

/** In full, as in a sentence: `uge 1 (2.-8. jan. 2023)`, `december 2022`, `4. kvartal 2022`. */
export function formatPeriod(period: string): string {
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  const year = period.slice(0, 4);
  switch (parsed.kind) {
    case 'week':
      return `uge ${Number(period.slice(6))} (${daySpan(parsed.start, parsed.end)})`;
    case 'month':
      return `${monthName(Number(period.slice(5)))} ${year}`;
    case 'quarter':
      return `${period.slice(6)}. kvartal ${year}`;
    case 'half':
      return `${period.slice(6)}. halvår ${year}`;
    case 'range':
      return period.split('/').map(formatPeriod).join(' til ');
    default:
      return formatDate(period);
  }
}

/** Short, as on an axis: `uge 1`, `dec. 22`, `4. kvt. 22`, `2022`. */
export function formatPeriodShort(period: string): string {
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  const year = period.slice(2, 4);
  switch (parsed.kind) {
    case 'week':
      return `uge ${Number(period.slice(6))}`;
    case 'month':
      return `${monthShort(Number(period.slice(5)))} ${year}`;
    case 'quarter':
      return `${period.slice(6)}. kvt. ${year}`;
    case 'half':
      return `${period.slice(6)}. halvår ${year}`;
    case 'range':
      return period.split('/').map(formatPeriodShort).join('-');
    case 'day':
      return `${Number(period.slice(8))}. ${monthShort(Number(period.slice(5, 7)))} ${year}`;
    default:
      return period;
  }
}
