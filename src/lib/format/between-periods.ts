import { formatPeriod, formatPeriodShort } from './period';

function joined(first: string, second: string): string {
  const year = / \d{2,4}$/.exec(second)?.[0] ?? '';
  return `${year && first.endsWith(year) ? first.slice(0, -year.length) : first} til ${second}`;
}

/** `november til december 2022`: the year once where both periods have the same. */
export function formatBetween(from: string, to: string): string {
  return joined(formatPeriod(from), formatPeriod(to));
}

/** `nov. til dec. 22`, as over a column. */
export function formatBetweenShort(from: string, to: string): string {
  return joined(formatPeriodShort(from), formatPeriodShort(to));
}
