import type { DataTable } from '../../charts/chart-spec';
import { formatPeriod } from '../../format/period';
import { percent1, thousandKroner } from '../../format/unit';
import { budgetByFunction } from '../../indicators/budget/by-function';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';
import { functionLabel, percentSpent, readBudget, type BudgetRow } from './budget-rows';

const amounts = ['Oprindeligt budget', 'Korrigeret budget', 'Forbrug'];

function toRow(row: BudgetRow): DataTable['rows'][number] {
  return {
    cells: [
      functionLabel(row),
      toValue(row.original),
      toValue(row.adjusted),
      toValue(row.spent),
      percentSpent(row),
      toValue(row.forecast),
      toValue(row.deviation),
    ],
    emphasis: row.function === null ? 'total' : 'none',
  };
}

/** Budget, spent, forecast and deviation per function, net, and in total. */
export const budgetTable: BuildFigure = async (context) => {
  const words = {
    id: 'budget-tabel',
    subject: `Budgetopfølgning for ${ownName(context)}`,
    description: '1.000 kr., netto (udgifter minus indtægter) siden januar',
    notes: [
      'Afvigelse er forventet regnskab minus korrigeret budget. Over 0 er merforbrug, under 0 er mindreforbrug.',
    ],
  };
  const month = await readBudget(context);
  if (!month) return nothing(context, budgetByFunction, words);
  const description = `${words.description}, ultimo ${formatPeriod(month.period)}`;
  return {
    kind: 'table',
    ...specBase(context, budgetByFunction, month.net, { ...words, description }),
    table: {
      caption: `${words.subject}, ultimo ${formatPeriod(month.period)}`,
      columns: [
        textColumn('Funktion'),
        ...amounts.map((label) => ({ label, unit: thousandKroner })),
        { label: 'Forbrug i pct.', unit: percent1 },
        { label: 'Forventet regnskab', unit: thousandKroner },
        { label: 'Afvigelse', unit: thousandKroner },
      ],
      rows: month.net.map(toRow),
    },
  };
};
