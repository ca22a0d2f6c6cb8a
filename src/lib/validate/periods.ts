import { isoWeek, weekDates } from '../format/iso-week';
import { addMonths, lastDayOfMonth, timeOf } from '../format/date';
import { plain } from './plain';

/**
 * What a text says about time: an ISO period, a week that lacks its year, or a week that its year does not have.
 */
export type PeriodReading =
  | { kind: 'period'; period: string }
  | { kind: 'week_without_year'; week: number }
  | { kind: 'week_not_in_year'; year: number; week: number };

const monthStems: [RegExp, number][] = [
  [/^jan(uary?|uar)?$/, 1],
  [/^feb(ruary?|ruar)?$/, 2],
  [/^mar(ts|ch)?$/, 3],
  [/^apr(il)?$/, 4],
  [/^ma[jy]$/, 5],
  [/^jun[ie]?$/, 6],
  [/^jul[iy]?$/, 7],
  [/^aug(ust)?$/, 8],
  [/^sept?(ember)?$/, 9],
  [/^o[kc]t(ober)?$/, 10],
  [/^nov(ember)?$/, 11],
  [/^dec(ember)?$/, 12],
];

/** Danish or English month name, in full or cut short -> 1-12; null where it is none. */
export function monthNumber(name: string): number | null {
  const bare = plain(name).replace(/\.$/, '');
  return monthStems.find(([stem]) => stem.test(bare))?.[1] ?? null;
}

type Build = (parts: string[]) => PeriodReading | null;

function pad(number: string | number): string {
  return String(number).padStart(2, '0');
}

function fourDigits(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}

function known(period: string): PeriodReading {
  return { kind: 'period', period };
}

function year(text: string): PeriodReading {
  return known(fourDigits(text));
}

function half(yearText: string, number: string): PeriodReading | null {
  return /^0?[12]$/.test(number) ? known(`${fourDigits(yearText)}-H${Number(number)}`) : null;
}

function quarter(yearText: string, number: string): PeriodReading | null {
  return /^0?[1-4]$/.test(number) ? known(`${fourDigits(yearText)}-Q${Number(number)}`) : null;
}

function month(yearText: string, number: string | number | null): PeriodReading | null {
  const value = Number(number);
  return value >= 1 && value <= 12 ? known(`${fourDigits(yearText)}-${pad(value)}`) : null;
}

function week(yearText: string, number: string): PeriodReading | null {
  const [inYear, count] = [Number(fourDigits(yearText)), Number(number)];
  if (count < 1 || count > 53) return null;
  if (!weekDates(inYear, count)) return { kind: 'week_not_in_year', year: inYear, week: count };
  return known(isoWeek(inYear, count));
}

function day(yearText: string, monthText: string | number | null, dayText: string): PeriodReading | null {
  const iso = `${fourDigits(yearText)}-${pad(monthText ?? 0)}-${pad(dayText)}`;
  return Number.isNaN(timeOf(iso)) ? null : known(iso);
}

function years(from: string, to: string): PeriodReading | null {
  const last = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
  return Number(from) < Number(last) ? known(`${from}/${last}`) : null;
}

/** Twelve months that end with a quarter or a month: `2023QMAT02` is the year to the end of June 2023. */
function rollingYear(yearText: string, unit: string, number: string): PeriodReading | null {
  const lastMonth = unit === 'q' ? Number(number) * 3 : Number(number);
  if (lastMonth < 1 || lastMonth > 12) return null;
  const last = lastDayOfMonth(Number(yearText), lastMonth);
  const first = addMonths(`${last.slice(0, 7)}-01`, -11);
  return known(`${first.slice(0, 7)}/${last.slice(0, 7)}`);
}

const anyMonth = '([a-zæøå]{3,9}\\.?)';

/** Notations in lower case. Where two fit, the earlier one is meant. */
const notations: [RegExp, Build][] = [
  [/^(\d{4})$/, ([y = '']) => year(y)],
  [/^(\d{4})y(?:01)?$/, ([y = '']) => year(y)],
  [/^(\d{4})m(\d{2})d(\d{2})$/, ([y = '', m = '', d = '']) => day(y, m, d)],
  [/^(\d{4})m(\d{1,2})$/, ([y = '', m = '']) => month(y, m)],
  [/^(\d{4})[- ]?[kq](\d{1,2})$/, ([y = '', q = '']) => quarter(y, q)],
  [/^(\d{4})[- ]?h(\d{1,2})$/, ([y = '', h = '']) => half(y, h)],
  [/^(\d{4})[- ]?[uw](\d{1,2})$/, ([y = '', w = '']) => week(y, w)],
  [/^(\d{4})(q|m)mat(\d{1,2})$/, ([y = '', unit = '', n = '']) => rollingYear(y, unit, n)],
  [/^(\d{4})mat(\d{1,2})$/, ([y = '', n = '']) => rollingYear(y, 'm', n)],
  [/^(\d{4})[:/](\d{4}|\d{2})$/, ([from = '', to = '']) => years(from, to)],
  [/^(\d{4})-(\d{4})$/, ([from = '', to = '']) => years(from, to)],
  [/^(\d{4})-(\d{2})$/, ([y = '', m = '']) => month(y, m)],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d{2}:\d{2}.*)?$/, ([y = '', m = '', d = '']) => day(y, m, d)],
  [/^(\d{1,2})[-./](\d{1,2})[-./ ](\d{4})$/, ([d = '', m = '', y = '']) => day(y, m, d)],
  [/^(\d{1,2})[-./](\d{4})$/, ([m = '', y = '']) => month(y, m)],
  [
    new RegExp(`^(\\d{1,2})\\.? ${anyMonth},? (\\d{4})$`),
    ([d = '', m = '', y = '']) => day(y, monthNumber(m), d),
  ],
  [new RegExp(`^${anyMonth}[ -]?(\\d{4}|\\d{2})$`), ([m = '', y = '']) => month(y, monthNumber(m))],
  [new RegExp(`^(\\d{4})[ -]${anyMonth}$`), ([y = '', m = '']) => month(y, monthNumber(m))],
  [/^([1-4])\. ?(?:kvartal|kvt\.?|kv\.?),? (\d{4}|\d{2})$/, ([q = '', y = '']) => quarter(y, q)],
  [/^[kq]([1-4])[ -](\d{4})$/, ([q = '', y = '']) => quarter(y, q)],
  [/^([12])\. ?halvår,? (\d{4})$/, ([h = '', y = '']) => half(y, h)],
  [/^uge (\d{1,2})[ ,/-]+(\d{4}|\d{2})$/, ([w = '', y = '']) => week(y, w)],
  [/^(\d{4})[ ,-]+uge (\d{1,2})$/, ([y = '', w = '']) => week(y, w)],
  [
    /^uge (\d{1,2})$/,
    ([w = '']) => (Number(w) >= 1 && Number(w) <= 53 ? { kind: 'week_without_year', week: Number(w) } : null),
  ],
];

/**
 * Reads a period in any notation that the sources use. "Ultimo december 2022" is the month that it closes;
 * a rolling year (`2023QMAT02`) is the twelve months from/to. Null where no period is meant.
 */
export function readPeriod(text: string): PeriodReading | null {
  const bare = plain(text)
    .replace(/^(?:pr\.?|per|ultimo|medio|primo|i|den|d\.|året) /, '')
    .replace(/^(uge|week) ?nr\.? ?/, 'uge ')
    .replace(/^(uge|week) ?(?=\d)/, 'uge ');
  for (const [pattern, build] of notations) {
    const match = pattern.exec(bare);
    const found = match && build(match.slice(1).map((part) => part ?? ''));
    if (found) return found;
  }
  return null;
}

/** As `readPeriod`, in a column of weeks, where `42` says enough. */
export function readWeek(text: string): PeriodReading | null {
  return readPeriod(/^\d{1,2}$/.test(plain(text)) ? `uge ${plain(text)}` : text);
}

/** The ISO period that a text says; null where it says none, or a week that cannot be placed. */
export function periodOf(text: string): string | null {
  const read = readPeriod(text);
  return read?.kind === 'period' ? read.period : null;
}
