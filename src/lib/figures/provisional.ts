import { addDays } from '../format/date';
import { parsePeriod } from '../format/period';
import type { Provisional } from '../indicators/indicator';
import { asOfDay } from './as-of';

/** Months between two ISO months; `2022-11`, `2023-01`: 2. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/** Whether the source is still expected to change a month; `newest` is the newest month that the area has. */
export function isProvisional(
  rule: Provisional | undefined,
  month: string,
  newest: string,
  asOf: string | null,
): boolean {
  const period = parsePeriod(month);
  if (!rule || !asOf || period?.kind !== 'month') return false;
  return monthsBetween(month, newest) < rule.months && asOfDay(asOf) <= addDays(period.end, rule.withinDays);
}
