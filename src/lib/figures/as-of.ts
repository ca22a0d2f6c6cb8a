import { parsePeriod } from '../format/period';

/** The day that an as-of means: a month counts as its last day. */
export function asOfDay(asOf: string): string {
  return parsePeriod(asOf)?.end ?? asOf;
}

/** The newest of several as-of statements, as stated; null where none is dated. */
export function newestAsOf(rows: readonly { as_of: string | null }[]): string | null {
  return rows.reduce<string | null>(
    (newest, { as_of }) => (as_of && (!newest || asOfDay(as_of) > asOfDay(newest)) ? as_of : newest),
    null,
  );
}
