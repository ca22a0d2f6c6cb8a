import type { NothingSpec } from '../charts/chart-spec';
import { formatDate } from '../format/date';
import { firstCounts } from '../indicators/coverage/first-counts';
import type { Indicator } from '../indicators/indicator';
import { ownName } from './area-names';
import type { FigureContext } from './figure';
import { read } from './read';
import { specBase, type FigureWords } from './spec-base';

/** Why there is nothing: no figures at all, none that old, or none in the chosen period. */
async function reason(
  context: FigureContext,
  indicator: Indicator,
): Promise<Pick<NothingSpec, 'sentence' | 'laterSetPer'>> {
  const { setPer } = context.selection;
  const own = ownName(context);
  const first = (await read(context, firstCounts)).find(
    (row) => row.table_name === indicator.table && row.measure === (indicator.measure ?? null),
  );
  if (!first) return { sentence: `Ingen tal for ${own} i denne tabel`, laterSetPer: null };
  if (first.first_count && first.first_count > setPer) {
    return { sentence: `Ingen opgørelse fra før ${formatDate(setPer)}`, laterSetPer: first.first_count };
  }
  return { sentence: `Ingen tal for ${own} i den valgte periode`, laterSetPer: null };
}

/** A sentence in a figure's place. */
export async function nothing(
  context: FigureContext,
  indicator: Indicator,
  words: FigureWords,
): Promise<NothingSpec> {
  return {
    kind: 'nothing',
    ...specBase(context, indicator, [], words),
    ...(await reason(context, indicator)),
  };
}
