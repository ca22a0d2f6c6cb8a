import type { Rank } from '../charts/chart-spec';
import { observedRanking } from '../indicators/observations/ranking';
import type { FigureContext } from './figure';
import { read } from './read';
import type { ObservedIndicator } from './series';

/** with numbers of fewer than nine in ten municipalities a place says little of all of them */
const share = 0.9;

/**
 * The own area's place among all municipalities in a period. Number 1 is the better end; where neither is better, the highest.
 * Null where the period is not the one that all are known in, or too few are.
 */
export async function rankAmongAll(
  context: FigureContext,
  indicator: ObservedIndicator,
  period: string,
): Promise<Rank | null> {
  const { areas, selection } = context;
  const all = areas.all.filter(({ kind }) => kind === 'municipality').map(({ code }) => code);
  const rows = await read(context, { ...observedRanking, of: indicator.of });
  const known = rows.filter(
    (row) => row.period === period && row.value !== null && areas.byCode(row.area)?.kind === 'municipality',
  );
  const own = known.find(({ area }) => area === selection.own)?.value ?? null;
  if (own === null || all.length < 2 || known.length < share * all.length) return null;
  const first = indicator.betterIs === 'lower' ? 'lowest' : 'highest';
  const isBefore = (value: number) => (first === 'lowest' ? value < own : value > own);
  return {
    period,
    place: 1 + known.filter(({ value }) => value !== null && isBefore(value)).length,
    of: known.length,
    first,
    shared: known.filter(({ area, value }) => area !== selection.own && value === own).length,
    without: all.length - known.length,
  };
}
