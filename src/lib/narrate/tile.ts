import type { TileSpec } from '../charts/chart-spec';
import { inPeriod } from './period-words';
import { compared, numberOf, quantity } from './quantity';
import { clauses, qualified } from './sentence';

/** `Flygtninge fra Ukraine: 404 personer i uge 1, 23 flere end i uge 47`. */
export function tileTakeaway(spec: TileSpec): string {
  const number = numberOf(spec.value);
  if (number === null) return `${spec.subject}: intet tal ${inPeriod(spec.period)}`;
  const { change } = spec;
  const said = `${spec.subject}: ${quantity(number, { unit: spec.unit })} ${inPeriod(spec.period, change?.period)}`;
  const since =
    change && Number.isFinite(change.difference)
      ? compared(change.difference, spec, inPeriod(change.period, spec.period))
      : null;
  return qualified(clauses(said, since), spec, spec.value);
}
