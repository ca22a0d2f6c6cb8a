import type { ChartSpec } from '../charts/chart-spec';
import { restated } from '../indicators/coverage/restated';
import type { RowOf } from '../indicators/statement';
import type { SeriesKey } from '../schema/series-settings';
import { country } from './area-names';
import type { FigureContext } from './figure';
import { read } from './read';

type Restated = RowOf<typeof restated>;

/** What was counted more than once in the own area or the country. */
export function readRestated(context: FigureContext): Promise<Restated[]> {
  return read(context, restated, [context.selection.own, country]);
}

/** Whether a row is about a series of the key figures. */
export function isAbout(row: Restated, { measure, basis, adjustment, group }: SeriesKey): boolean {
  return (
    row.table_name === 'observations' &&
    row.measure === measure &&
    (row.basis ?? '') === basis &&
    row.adjustment === adjustment &&
    row.group === group
  );
}

/** The figure, which offers what was said when; a sentence has nothing to offer. */
export function asRestated(spec: ChartSpec): ChartSpec {
  return spec.kind === 'nothing' ? spec : { ...spec, restated: true };
}
