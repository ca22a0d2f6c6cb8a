import type { Indicator } from '../indicators/indicator';
import type { StatementRow, statementColumns } from '../indicators/statements';
import { agreesWithinDigits } from './agrees-within-digits';
import type { FigureContext } from './figure';
import { read } from './read';
import { isShown } from './window';

/** An indicator that gives everything that was ever said. */
export type StatementsIndicator = Indicator & { columns: typeof statementColumns };

/** What was said of one month in one area, in the order in which it was said. */
export interface MonthStatements {
  area: string;
  period: string;
  said: StatementRow[];
}

/** Statements in the chosen period, month by month; the areas in the order given. */
export async function readStatements(
  context: FigureContext,
  indicator: StatementsIndicator,
  areas: readonly string[],
): Promise<MonthStatements[]> {
  const rows = (await read(context, indicator, areas)).filter(({ period }) =>
    isShown(context.selection, period),
  );
  return areas.flatMap((area) => {
    const own = rows.filter((row) => row.area === area);
    const periods = [...new Set(own.map(({ period }) => period))];
    return periods.map((period) => ({ area, period, said: own.filter((row) => row.period === period) }));
  });
}

/** The statements of one measure that have a number. */
export function saidOf({ said }: MonthStatements, measure: string | undefined): StatementRow[] {
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
