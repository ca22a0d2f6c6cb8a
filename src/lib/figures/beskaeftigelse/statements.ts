import { ukrainiansStatements } from '../../indicators/employment/ukrainians-statements';
import type { RowOf } from '../../indicators/statement';
import { agreesWithinDigits } from '../agrees-within-digits';
import { country } from '../area-names';
import type { FigureContext } from '../figure';
import { read } from '../read';
import { isShown } from '../window';

export type Statement = RowOf<typeof ukrainiansStatements>;

/** What was said of one month in one area, in the order in which it was said. */
export interface MonthStatements {
  area: string;
  period: string;
  numbers: Statement[];
  shares: Statement[];
}

/** Statements about own area and country in the chosen period, own area first. */
export async function readStatements(context: FigureContext): Promise<MonthStatements[]> {
  const { own } = context.selection;
  const rows = (await read(context, ukrainiansStatements, [own, country])).filter(
    (row) => row.value !== null && isShown(context.selection, row.period),
  );
  const months = [...new Set(rows.map(({ area, period }) => `${area} ${period}`))].map((key) => {
    const said = rows.filter((row) => `${row.area} ${row.period}` === key);
    const [area = '', period = ''] = key.split(' ');
    return {
      area,
      period,
      numbers: said.filter(({ measure }) => measure === 'ukrainians_employed'),
      shares: said.filter(({ measure }) => measure === 'ukrainians_employed_share'),
    };
  });
  return [...months.filter(({ area }) => area === own), ...months.filter(({ area }) => area !== own)];
}

/** Whether a later statement says something else; a rounded number says the same. */
export function isRevised(said: readonly Statement[]): boolean {
  return said.some((row, index) => isCorrection(row, said[index - 1]));
}

/** Whether a statement says something else than the one before it. */
export function isCorrection(row: Statement, before: Statement | undefined): boolean {
  if (before?.value == null || row.value === null) return false;
  return !agreesWithinDigits(before.value, row.value);
}
