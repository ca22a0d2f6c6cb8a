import { isoDate } from '../../format/date';
import { formatPeriodShort, parsePeriod } from '../../format/period';
import { timeAt } from './time-scale';

/** A tick on a time axis; the more important ones stay where room is scarce. */
export interface TimeTick {
  /** milliseconds */
  time: number;
  text: string;
  /** the year, on a second line where it begins; else empty */
  year: string;
  importance: number;
}

const fewPeriods = 14;

/**
 * Ticks for the periods of a chart: each period by its name where they are few, else the years and quarters they span,
 * with the first and last period named.
 * @param most so many are few
 */
export function timeTicks(periods: readonly string[], most = fewPeriods): TimeTick[] {
  const known = [...new Set(periods)].filter((period) => parsePeriod(period)).sort(byTime);
  const allYears = known.every((period) => parsePeriod(period)?.kind === 'year');
  return known.length <= most || allYears ? namedTicks(known) : calendarTicks(known);
}

function byTime(a: string, b: string): number {
  return timeAt(a) - timeAt(b);
}

/** The year that a period is named after: week 1 of 2023 may begin in 2022. */
function yearOf(period: string): string {
  return period.slice(0, 4);
}

/** A period's name without its year, which stands beneath: `uge 42`, `dec.`, `4. kvt.`; a year is its own name. */
function nameOf(period: string): string {
  const short = formatPeriodShort(period);
  const kind = parsePeriod(period)?.kind;
  return kind === 'year' || kind === 'range' || kind === 'week' ? short : short.replace(/ \d{2}$/, '');
}

function namedTicks(periods: readonly string[]): TimeTick[] {
  return periods.map((period, index) => {
    const before = periods[index - 1];
    const kind = parsePeriod(period)?.kind;
    const begins = !before || yearOf(before) !== yearOf(period);
    const last = index === periods.length - 1;
    return {
      time: timeAt(period),
      text: nameOf(period),
      year: begins && kind !== 'year' && kind !== 'range' ? yearOf(period) : '',
      importance: last ? 90 : begins ? 80 : 50 - (index % 2) * 10,
    };
  });
}

/** Years at the turn of the year; the first and the last period by name. */
function calendarTicks(periods: readonly string[]): TimeTick[] {
  const first = periods[0] ?? '';
  const last = periods.at(-1) ?? '';
  const ends = [first, last].map((period, index) => ({
    time: timeAt(period),
    text: nameOf(period),
    year: yearOf(period),
    importance: index === 1 ? 90 : 80,
  }));
  const [from, to] = [timeAt(first), timeAt(last)];
  const years: TimeTick[] = [];
  const firstYear = Number(isoDate(from).slice(0, 4));
  const lastYear = Number(isoDate(to).slice(0, 4));
  for (let year = firstYear + 1; year <= lastYear; year++) {
    const time = Date.UTC(year, 0, 1);
    if (time <= from || time >= to) continue;
    const round = year % 10 === 0 ? 40 : year % 5 === 0 ? 30 : year % 2 === 0 ? 20 : 10;
    years.push({ time, text: 'jan.', year: String(year), importance: round });
  }
  return [...ends, ...years];
}
