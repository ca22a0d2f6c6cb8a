import { countDates } from '../indicators/coverage/count-dates';
import { observedStatements, type StatementRow } from '../indicators/observations/statements';
import type { Origin } from '../indicators/origin';
import type { Observed } from '../indicators/statement';
import type { TableName } from '../schema/table-schema';
import { agreesWithinDigits } from './agrees-within-digits';
import { asOfDay } from './as-of';
import type { FigureContext } from './figure';
import { read } from './read';
import type { SeriesPoint } from './series';
import { isShown } from './window';

/** What was said once. */
export interface Said extends Origin {
  /** ISO date; a month counts as its last day */
  as_of_date: string;
  value: number | null;
}

/** What was said of one period in one area, in the order in which it was said. */
export interface Statements<S extends Said = Said> {
  area: string;
  period: string;
  said: S[];
}

/** By area in the order given, and period by period. */
function byPeriod<S extends Said & { area: string; period: string }>(
  rows: readonly S[],
  areas: readonly string[],
): Statements<S>[] {
  return areas.flatMap((area) => {
    const own = rows.filter((row) => row.area === area);
    const periods = [...new Set(own.map(({ period }) => period))].sort();
    return periods.map((period) => ({ area, period, said: own.filter((row) => row.period === period) }));
  });
}

/** What was said of these measures in the chosen period, month by month; the areas in the order given. */
export async function readStatements(
  context: FigureContext,
  of: readonly Observed[],
  areas: readonly string[],
): Promise<Statements<StatementRow>[]> {
  const rows = (await read(context, { ...observedStatements, of }, areas)).filter(({ period }) =>
    isShown(context.selection, period),
  );
  return byPeriod(rows, areas);
}

/**
 * What was said of any number that is followed over time: it is asked for as it was known on each day on which its table was
 * counted, and was said on that day where it is dated so.
 * @param points the number's periods as they are known in a context
 */
export async function statementsOnDays(
  context: FigureContext,
  table: TableName,
  areas: readonly string[],
  points: (context: FigureContext) => Promise<SeriesPoint[]>,
): Promise<Statements[]> {
  const { selection } = context;
  const days = (await read(context, countDates))
    .filter(({ table_name, as_of_date }) => table_name === table && as_of_date <= selection.setPer)
    .map(({ as_of_date }) => as_of_date);
  const known = await Promise.all(
    days.map(async (day) => {
      const then = await points({ ...context, selection: { ...selection, setPer: day } });
      return then.flatMap(({ value, ...point }) =>
        point.as_of && asOfDay(point.as_of) === day && isShown(selection, point.period)
          ? [{ ...point, value: value.value, as_of_date: day }]
          : [],
      );
    }),
  );
  return byPeriod(known.flat(), areas);
}

/** The statements of one measure that have a number. */
export function saidOf({ said }: Statements<StatementRow>, measure: string): StatementRow[] {
  return said.filter((row) => row.measure === measure && row.value !== null);
}

/** Whether a statement says something else than the one before it; a rounded number says the same. */
export function isCorrection(row: Said, before: Said | undefined): boolean {
  if (before?.value == null || row.value === null) return false;
  return !agreesWithinDigits(before.value, row.value);
}

/** Whether any later statement says something else. */
export function isCorrected(said: readonly Said[]): boolean {
  return said.some((row, index) => isCorrection(row, said[index - 1]));
}
