import { addDays, lastDayOfMonth } from '../format/date';
import { parsePeriod } from '../format/period';
import { periodOf } from './periods';
import { periodPairIn } from './periods-in-text';
import { plain } from './plain';

/** The first and the last day that a date can mean, ISO. */
export interface DateRange {
  earliest: string;
  latest: string;
}

/** First and last month of a season. Winter is the one that begins in the year, or the one that ends in it. */
const seasons: [RegExp, number, number][] = [
  [/^forår(et)?$/, 3, 5],
  [/^sommer(en)?$/, 6, 8],
  [/^efterår(et)?$/, 9, 11],
];

const thirds: [RegExp, number][] = [
  [/^(primo|begyndelsen af|starten af|først i|tidligt i)$/, 0],
  [/^(medio|midten af|midt i)$/, 1],
  [/^(ultimo|slutningen af|udgangen af|sidst i|sent i)$/, 2],
];

const thirdWords =
  'primo|medio|ultimo|(?:begyndelsen|starten|midten|slutningen|udgangen) af|(?:først|midt|sidst) i';

function monthsOf(year: number, first: number, last: number): DateRange {
  return {
    earliest: `${year}-${String(first).padStart(2, '0')}-01`,
    latest: lastDayOfMonth(year, last),
  };
}

function season(text: string): DateRange | null {
  const match = /^([a-zæøå]+) (?:i )?(\d{4})(?:[/-](\d{2,4}))?$/.exec(text);
  if (!match) return null;
  const [name, year] = [match[1] ?? '', Number(match[2])];
  const found = seasons.find(([pattern]) => pattern.test(name));
  if (found) return monthsOf(year, found[1], found[2]);
  if (!/^vinter(en)?$/.test(name)) return null;
  if (match[3]) return { earliest: `${year}-12-01`, latest: lastDayOfMonth(year + 1, 2) };
  return { earliest: `${year - 1}-12-01`, latest: lastDayOfMonth(year + 1, 2) };
}

/** The first, second or last third of a month (1-10, 11-20, 21-) or of a year (four months each). */
function third(text: string): DateRange | null {
  const match = new RegExp(`^(${thirdWords}) (.+)$`).exec(text);
  const which = thirds.find(([pattern]) => pattern.test(match?.[1] ?? ''))?.[1];
  const period = match && periodOf(match[2] ?? '');
  if (which === undefined || !period) return null;
  if (/^\d{4}$/.test(period)) return monthsOf(Number(period), which * 4 + 1, which * 4 + 4);
  const parsed = parsePeriod(period);
  if (parsed?.kind !== 'month') return null;
  const start = addDays(parsed.start, which * 10);
  return { earliest: start, latest: which === 2 ? parsed.end : addDays(start, 9) };
}

function between(text: string): DateRange | null {
  const pair = periodPairIn(text);
  const [from, to] = [parsePeriod(pair?.[0] ?? ''), parsePeriod(pair?.[1] ?? '')];
  return from && to && from.start <= to.end ? { earliest: from.start, latest: to.end } : null;
}

/**
 * The days that a date as people write it can mean: "foråret 2023" is 1 March to 31 May 2023, "2022" the whole year,
 * "ultimo maj 2023" the 21st to the 31st. Null where no date is meant.
 */
export function readVagueDate(text: string): DateRange | null {
  const bare = plain(text).replace(
    /^(ca\.?|cirka|omkring|senest|fra|til|inden|indtil|til og med|forventet|den|d\.) /,
    '',
  );
  const vague = season(bare) ?? third(bare);
  if (vague) return vague;
  const period = parsePeriod(periodOf(bare) ?? '');
  return period ? { earliest: period.start, latest: period.end } : between(bare);
}
