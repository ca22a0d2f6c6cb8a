import { parsePeriod } from '../../format/period';
import { outcomeStages } from '../../indicators/outcomes/stages';
import type { RowOf } from '../../indicators/statement';
import { byName } from '../area-names';
import type { FigureContext } from '../figure';
import { read } from '../read';
import { isShown } from '../window';

export type StageRow = RowOf<typeof outcomeStages>;

/** One count of one programme. */
export interface OutcomeCount {
  programme: string;
  /** ISO period */
  counted: string;
  rows: StageRow[];
}

const endOf = (period: string) => parsePeriod(period)?.end ?? period;

/** The own area's programmes in the chosen period, each with its counts, the oldest first. */
export async function readOutcomes(context: FigureContext): Promise<OutcomeCount[][]> {
  const rows = (await read(context, outcomeStages)).filter(({ counted }) =>
    isShown(context.selection, counted),
  );
  const programmes = [...new Set(rows.map(({ programme }) => programme))].sort(byName);
  return programmes.map((programme) => {
    const own = rows.filter((row) => row.programme === programme);
    const periods = [...new Set(own.map(({ counted }) => counted))];
    return periods
      .sort((a, b) => endOf(a).localeCompare(endOf(b)))
      .map((counted) => ({ programme, counted, rows: own.filter((row) => row.counted === counted) }));
  });
}
