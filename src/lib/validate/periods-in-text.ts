import { monthNumber, readPeriod } from './periods';
import { plain } from './plain';

const names = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';
const someMonth = `(?:${names})[a-zæøå]*\\.?`;

/** Everything in running text that could be a period, the longest notation first. */
const candidates = new RegExp(
  [
    '\\d{4}m\\d{2}d\\d{2}',
    '\\d{4}[mkquhw]\\d{1,2}',
    '\\d{4}-[uw]\\d{1,2}',
    '\\d{4}-\\d{2}-\\d{2}',
    '\\d{1,2}[-.]\\d{1,2}[-.]\\d{4}',
    '\\d{4}-\\d{2}(?!\\d)',
    `\\d{1,2}\\.? ${someMonth} \\d{4}`,
    `${someMonth}[ -]\\d{4}`,
    '[1-4]\\. ?(?:kvartal|kvt\\.?) \\d{4}',
    '[12]\\. ?halvår \\d{4}',
    'uge \\d{1,2}[ ,-]+\\d{4}',
    '(?:19|20)\\d{2}/(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)',
    '(?:19|20)\\d{2}',
  ]
    .map((pattern) => `(?<![\\d\\p{L}])${pattern}(?![\\d\\p{L}])`)
    .join('|'),
  'gu',
);

/** The ISO periods that running text names, in its order. */
export function periodsIn(text: string): string[] {
  const searched = plain(text).replaceAll('_', ' ');
  return [...searched.matchAll(candidates)].flatMap(([found]) => {
    const read = readPeriod(found);
    return read?.kind === 'period' ? [read.period] : [];
  });
}

/**
 * From one period to another: "november til december 2022", "4. kvartal 2022 til 1. kvartal 2023".
 * A month without a year is the one before the month that follows. Null where the text names no pair.
 */
export function periodPairIn(text: string): [from: string, to: string] | null {
  const halfNamed = new RegExp(`(${someMonth}) ?(?:til|-|–|/|og) ?(${someMonth}) (\\d{4})`).exec(plain(text));
  const [first, second] = [monthNumber(halfNamed?.[1] ?? ''), monthNumber(halfNamed?.[2] ?? '')];
  if (first && second) {
    const year = Number(halfNamed?.[3]);
    const firstYear = first <= second ? year : year - 1;
    return [`${firstYear}-${String(first).padStart(2, '0')}`, `${year}-${String(second).padStart(2, '0')}`];
  }
  const [from, to, more] = periodsIn(text);
  return from && to && !more ? [from, to] : null;
}
