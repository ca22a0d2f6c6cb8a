import type { DataTable } from '../../charts/chart-spec';
import { formatPeriod } from '../../format/period';
import { thousandKroner } from '../../format/unit';
import { budgetByFunction } from '../../indicators/budget/by-function';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';
import { functionLabel, readBudget, rowOf, type BudgetMonth, type BudgetRow } from './budget-rows';

const columns = [
  'Udgifter, budget',
  'Udgifter, forbrug',
  'Indtægter, budget',
  'Indtægter, forbrug',
  'Netto, budget',
  'Netto, forbrug',
];

function toRow(month: BudgetMonth, net: BudgetRow): DataTable['rows'][number] {
  const kinds = ['U', 'I', 'net'].map((kind) => rowOf(month, net.function, kind));
  return {
    cells: [
      functionLabel(net),
      ...kinds.flatMap((row) => [toValue(row?.adjusted ?? null), toValue(row?.spent ?? null)]),
    ],
    emphasis: net.function === null ? 'total' : 'none',
  };
}

/** Expenditure, income and what is left of them, adjusted budget beside spent. */
export const incomeAndExpenditure: BuildFigure = async (context) => {
  const words = {
    id: 'budget-udgifter-indtaegter',
    subject: `Udgifter og indtægter i ${ownName(context)}`,
    description: '1.000 kr. siden januar; indtægter er negative',
  };
  const month = await readBudget(context);
  if (!month) return nothing(context, budgetByFunction, words);
  const description = `${words.description}, ultimo ${formatPeriod(month.period)}`;
  return {
    kind: 'table',
    ...specBase(context, budgetByFunction, month.rows, { ...words, description }),
    table: {
      caption: `${words.subject}, ultimo ${formatPeriod(month.period)}`,
      columns: [textColumn('Funktion'), ...columns.map((label) => ({ label, unit: thousandKroner }))],
      rows: month.net.map((net) => toRow(month, net)),
    },
  };
};
