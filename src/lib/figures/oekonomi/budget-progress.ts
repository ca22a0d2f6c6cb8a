import { formatPeriod } from '../../format/period';
import { percent1, thousandKroner } from '../../format/unit';
import { budgetByFunction } from '../../indicators/budget/by-function';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { toValue } from '../value';
import { functionLabel, percentSpent, readBudget } from './budget-rows';

/** Per cent of the adjusted budget spent against per cent of the year gone. */
export const budgetProgress: BuildFigure = async (context) => {
  const words = {
    id: 'budget-forbrug',
    subject: `Forbrug af budgettet i ${ownName(context)}`,
    description: 'Nettoforbrug i pct. af korrigeret budget (beløb i 1.000 kr.)',
    notes: ['Stregen er den del af årets dage, der er gået. Refusion kommer ofte senere end udgiften.'],
  };
  const month = await readBudget(context);
  if (!month) return nothing(context, budgetByFunction, words);
  const description = `${words.description}, ultimo ${formatPeriod(month.period)}`;
  return {
    kind: 'progress',
    ...specBase(context, budgetByFunction, month.net, { ...words, description }),
    unit: percent1,
    basis: 'korrigeret budget',
    period: month.period,
    reference: { value: month.yearGone, label: 'Andel af året, der er gået' },
    rows: month.net.map((row) => ({
      id: row.function ?? 'total',
      label: functionLabel(row),
      share: percentSpent(row),
      spent: toValue(row.spent),
      of: toValue(row.adjusted),
      total: row.function === null,
    })),
    amountUnit: thousandKroner,
  };
};
