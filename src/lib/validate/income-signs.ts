import type { Layout } from '../schema/layout';
import type { Problem } from '../schema/problem';
import { numberIn, type Entry } from './entry';
import { fault, problemAt } from './fault';

const turned = fault(
  'note',
  'income_sign_turned',
  'Indtægterne står som positive tal; de er læst som negative, så udgifter og indtægter kan lægges sammen.',
  'Du behøver ikke gøre noget.',
);

/**
 * Gives every row its kind and its sign: where no column says it, a negative amount is income; where all income is
 * written as positive, it is turned. Changes the rows' cells.
 */
export function settleSigns(rows: Entry[], signs: NonNullable<Layout['signs']>): Problem[] {
  const { field, positive, negative, amounts } = signs;
  const amountsOf = (row: Entry) => amounts.flatMap((name) => numberIn(row, name) ?? []);
  for (const row of rows) {
    row.cells[field] ??= amountsOf(row).some((amount) => amount < 0) ? negative : positive;
  }
  const income = rows.filter((row) => row.cells[field] === negative);
  const values = income.flatMap(amountsOf);
  if (values.some((value) => value < 0) || !values.some((value) => value > 0)) return [];
  for (const row of income) {
    for (const name of amounts) {
      const amount = numberIn(row, name);
      if (amount) row.cells[name] = -amount;
    }
  }
  return [problemAt(turned)];
}
