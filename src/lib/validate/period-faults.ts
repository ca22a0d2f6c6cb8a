import { fault, type Fault } from './fault';
import { readPeriod, readWeek } from './periods';
import { tidy } from './plain';

/** A week 53 in a year that has 52. */
export function weekNotInYear(year: number, week: number): Fault {
  const remedy = 'Ret ugen eller året i kilden, og indlæs filen igen. Resten af filen er brugt.';
  return fault('error', 'week_not_in_year', `${year} har ingen uge ${week}.`, remedy);
}

/** A week that nothing in the file gives a year. */
export function yearMissing(week: number): Fault {
  const remedy = 'Skriv året i overskriften (»Uge 42, 2022«), eller angiv det ved indlæsningen.';
  return fault('error', 'year_missing', `Filen siger ikke, hvilket år uge ${week} ligger i.`, remedy);
}

/** Two weeks without a year, almost a year apart: the newer one may as well stand first. */
export function weeksFarApart(first: string, last: string): Fault {
  const message = `Kolonnerne går fra ${first} til ${last}. De er læst som to uger i samme år, men kan også gå over nytår med den nyeste først.`;
  return fault(
    'warning',
    'weeks_far_apart',
    message,
    'Skriv året i overskrifterne (»Uge 42, 2022«), hvis det er forkert.',
  );
}

/** What is wrong with a period that cannot be used; null where nothing is. */
export function periodFault(text: string, weekWanted: boolean): Fault | null {
  const read = weekWanted ? readWeek(text) : readPeriod(text);
  if (read?.kind === 'week_not_in_year') return weekNotInYear(read.year, read.week);
  if (read?.kind === 'week_without_year') return yearMissing(read.week);
  if (read && (!weekWanted || /-W\d{2}$/.test(read.period))) return null;
  const message = `»${tidy(text)}« er ikke ${weekWanted ? 'en uge' : 'en periode'}, som Ugetal kender.`;
  return fault(
    'error',
    'period_unknown',
    message,
    'Skriv perioden som 2022M11, 2022K4, 2022U42 eller »december 2022«.',
  );
}
