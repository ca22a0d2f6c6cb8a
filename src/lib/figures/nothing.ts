import type { NothingSpec } from '../charts/chart-spec';
import { formatDate } from '../format/date';
import { ownCounts } from '../indicators/coverage/own-counts';
import type { Indicator } from '../indicators/indicator';
import { ownName } from './area-names';
import type { FigureContext } from './figure';
import { read } from './read';
import { specBase, type FigureWords } from './spec-base';

/** Why the own area has nothing: no figures at all, none that old, or none in the chosen period. */
export async function whyNothing(
  context: FigureContext,
  indicator: Indicator,
): Promise<Pick<NothingSpec, 'sentence' | 'laterSetPer'>> {
  const { setPer } = context.selection;
  const own = ownName(context);
  const counts = (await read(context, ownCounts)).find(
    (row) => row.table_name === indicator.table && row.measure === (indicator.measure ?? null),
  );
  if (!counts) return { sentence: `Ingen tal for ${own}`, laterSetPer: null };
  if (counts.first_count && counts.first_count > setPer) {
    return { sentence: `Ingen opgørelse fra før ${formatDate(setPer)}`, laterSetPer: counts.newest_count };
  }
  return { sentence: `Ingen tal for ${own} i den valgte periode`, laterSetPer: null };
}

/** A sentence in a figure's place. */
export async function nothing(
  context: FigureContext,
  indicator: Indicator,
  words: FigureWords,
): Promise<NothingSpec> {
  const base = specBase(context, indicator, [], words);
  return { kind: 'nothing', ...base, notes: [], ...(await whyNothing(context, indicator)) };
}
