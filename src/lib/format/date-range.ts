import { formatDate, lastDayOfMonth, monthName } from './date';

/** Months that together have a name: first and last, by number. */
const named: [number, number, string][] = [
  [3, 5, 'foråret'],
  [6, 8, 'sommeren'],
  [9, 11, 'efteråret'],
  [1, 6, '1. halvår'],
  [7, 12, '2. halvår'],
  [1, 12, ''],
];

/**
 * The days that a vague date can mean, as Danish text: `maj 2022`, `2024`, `foråret 2026`, `1. marts 2026`, and where that has
 * no name `1. marts 2026 – 30. april 2026`.
 */
export function formatDateRange(earliest: string, latest: string): string {
  if (earliest === latest) return formatDate(earliest);
  const [year, first] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  const last = Number(latest.slice(5, 7));
  const isWhole = earliest.endsWith('-01') && latest === lastDayOfMonth(year, last);
  if (isWhole && first === last) return `${monthName(first)} ${year}`;
  const name = named.find(([from, to]) => isWhole && from === first && to === last)?.[2];
  if (name !== undefined) return `${name} ${year}`.trim();
  return `${formatDate(earliest)} \u2013 ${formatDate(latest)}`;
}
