import type { Value } from '../../charts/chart-spec';
import { budgetByFunction } from '../../indicators/budget/by-function';
import type { RowOf } from '../../indicators/statement';
import type { FigureContext } from '../figure';
import { read } from '../read';
import { toValue } from '../value';
import { isShown } from '../window';

export type BudgetRow = RowOf<typeof budgetByFunction>;

/** The newest month's follow-up, with the rows of each function together. */
export interface BudgetMonth {
  /** ISO month */
  period: string;
  /** per cent of the year gone at its end */
  yearGone: number;
  rows: BudgetRow[];
  /** one per function; the total last */
  net: BudgetRow[];
}

/** Null where there is no month in the chosen period. */
export async function readBudget(context: FigureContext): Promise<BudgetMonth | null> {
  const rows = await read(context, budgetByFunction);
  const first = rows[0];
  if (!first || !isShown(context.selection, first.period)) return null;
  const net = rows.filter(({ kind }) => kind === 'net');
  return { period: first.period, yearGone: Number(first.year_gone.toFixed(1)), rows, net };
}

/** `5.57.71 Sygedagpenge`; the total is `I alt`. */
export function functionLabel(row: { function: string | null; name: string | null }): string {
  return row.function === null ? 'I alt' : [row.function, row.name].filter(Boolean).join(' ');
}

/** Spent in per cent of the adjusted budget; where nothing is budgeted it cannot be computed. */
export function percentSpent(row: BudgetRow): Value {
  return toValue(row.percent_spent, row.adjusted === 0 ? 'divided_by_zero' : 'blank');
}

/** The row of one kind of a function; null: the total. */
export function rowOf({ rows }: BudgetMonth, name: string | null, kind: string): BudgetRow | undefined {
  return rows.find((row) => row.function === name && row.kind === kind);
}
