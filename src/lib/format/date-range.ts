import { formatDate, lastDayOfMonth, monthName } from './date';

/** The days that a vague date can mean, as Danish text: `maj 2022`, `2024`, `1. marts 2026`, `1. marts 2026 – 31. maj 2026`. */
export function formatDateRange(earliest: string, latest: string): string {
  if (earliest === latest) return formatDate(earliest);
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return String(year);
  if (earliest.endsWith('-01') && latest === lastDayOfMonth(year, month))
    return `${monthName(month)} ${year}`;
  return `${formatDate(earliest)} \u2013 ${formatDate(latest)}`;
}
