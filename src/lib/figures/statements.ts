import { observedStatements, type StatementRow } from '../indicators/observations/statements';
import type { Observed } from '../indicators/statement';
import { agreesWithinDigits } from './agrees-within-digits';
import type { FigureContext } from './figure';
import { read } from './read';
import { isShown } from './window';

/** What was said of one month in one area, in the order in which it was said. */
export interface MonthStatements {
  area: string;
  period: string;
  said: StatementRow[];
}

/** What was said of these measures in the chosen period, month by month; the areas in the order given. */
export async function readStatements(
  context: FigureContext,
  of: readonly Observed[],
  areas: readonly string[],
): Promise<MonthStatements[]> {
  const rows = (await read(context, { ...observedStatements, of }, areas)).filter(({ period }) =>
    isShown(context.selection, period),
  );
  return areas.flatMap((area) => {
    const own = rows.filter((row) => row.area === area);
    const periods = [...new Set(own.map(({ period }) => period))];
    return periods.map((period) => ({ area, period, said: own.filter((row) => row.period === period) }));
  });
}

/** The statements of one measure that have a number. */
export function saidOf({ said }: MonthStatements, measure: string): StatementRow[] {
  return said.filter((row) => row.measure === measure && row.value !== null);
}

/** Whether a statement says something else than the one before it; a rounded number says the same. */
export function isCorrection(row: StatementRow, before: StatementRow | undefined): boolean {
  if (before?.value == null || row.value === null) return false;
  return !agreesWithinDigits(before.value, row.value);
}

/** Whether any later statement says something else. */
export function isCorrected(said: readonly StatementRow[]): boolean {
  return said.some((row, index) => isCorrection(row, said[index - 1]));
}
