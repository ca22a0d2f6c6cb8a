import type { StackedPeriodsSpec, Value } from '../charts/chart-spec';
import { compared, numberOf, quantityFirst } from './quantity';
import { inPeriod, periodName } from './period-words';
import { clauses, qualified } from './sentence';
import { newestBreak, reformsOf } from './events';
import { endOf, startOf } from './period-words';

interface Counted {
  period: string;
  number: number;
  value: Value;
}

/** The periods that have a total, ascending. */
export function countedPeriods(spec: StackedPeriodsSpec): Counted[] {
  return spec.periods.flatMap((period, index) => {
    const value = spec.totals[index];
    const number = numberOf(value);
    return value && number !== null ? [{ period, number, value }] : [];
  });
}

/** `404 flygtninge i uge 1, 23 flere end i uge 47`. */
export function stackedPeriodsTakeaway(spec: StackedPeriodsSpec): string {
  const counted = countedPeriods(spec);
  const last = counted.at(-1);
  if (!last) return spec.subject;
  const reform = newestBreak(reformsOf(spec.events), endOf(last.period));
  const before = counted
    .filter(({ period }) => !reform || startOf(period) >= reform || period === last.period)
    .at(-2);
  const newest = spec.periods.at(-1);
  const sentence = clauses(
    `${quantityFirst(last.number, spec)} ${inPeriod(last.period, before?.period)}`,
    before ? compared(last.number - before.number, spec, inPeriod(before.period, last.period)) : null,
    newest && newest !== last.period ? `intet tal for ${periodName(newest)}` : null,
  );
  return qualified(sentence, spec, last.value, before?.value);
}
