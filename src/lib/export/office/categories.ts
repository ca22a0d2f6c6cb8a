import { addDays, addMonths } from '../../format/date';
import { isoWeek, weekOf } from '../../format/iso-week';
import { formatPeriodShort, parsePeriod } from '../../format/period';

/** with more places than this the empty ones are left out: columns would be hairlines */
const mostPlaces = 120;

/** The period that follows, of the same kind; null where there is none to follow. */
function next(period: string): string | null {
  const parsed = parsePeriod(period);
  if (!parsed) return null;
  const day = addDays(parsed.end, 1);
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (parsed.kind) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${month > 6 ? 2 : 1}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return addMonths(`${period}-01`, 1).slice(0, 7);
    case 'week':
      return weekAt(day);
    default:
      return null;
  }
}

function weekAt(day: string): string {
  const { year, week } = weekOf(day);
  return isoWeek(year, week);
}

/** A period under its column; weeks with their year, which nothing beside them says. */
export function periodLabel(period: string): string {
  const short = formatPeriodShort(period);
  return parsePeriod(period)?.kind === 'week' ? `${short}, ${period.slice(0, 4)}` : short;
}

/** The periods with those between them, so that they stand at true distances in time; as they are where that cannot be. */
export function spacedPeriods(periods: readonly string[]): string[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let at: string | null = first; at !== null && all.length < mostPlaces; at = next(at)) {
    all.push(at);
    if (at === last) return periods.every((period) => all.includes(period)) ? all : [...periods];
  }
  return [...periods];
}
