import { formatPeriod } from '../../format/period';
import { percent1, thousandKroner } from '../../format/unit';
import { reimbursementDegree } from '../../indicators/budget/reimbursement-degree';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';
import { isShown } from '../window';
import { functionLabel } from './budget-rows';

/** Income in per cent of expenditure per function in the newest month. */
export const reimbursementDegrees: BuildFigure = async (context) => {
  const words = {
    id: 'refusionsgrad',
    subject: `Refusionsgrad i ${ownName(context)}`,
    description: 'Indtægter i pct. af udgifter på samme funktion, siden januar',
  };
  const all = await read(context, reimbursementDegree);
  const period = all.at(-1)?.period;
  if (!period || !isShown(context.selection, period)) return nothing(context, reimbursementDegree, words);
  const rows = all.filter((row) => row.period === period);
  const description = `${words.description}, ultimo ${formatPeriod(period)}`;
  return {
    kind: 'table',
    ...specBase(context, reimbursementDegree, rows, { ...words, description }),
    table: {
      caption: `${words.subject}, ultimo ${formatPeriod(period)}`,
      columns: [
        textColumn('Funktion'),
        { label: 'Udgifter', unit: thousandKroner },
        { label: 'Indtægter', unit: thousandKroner },
        { label: 'Refusionsgrad', unit: percent1 },
      ],
      rows: rows.map((row) => ({
        cells: [
          functionLabel(row),
          toValue(row.expenditure),
          toValue(row.income),
          toValue(row.degree, 'divided_by_zero'),
        ],
        emphasis: row.function === null ? 'total' : 'none',
      })),
    },
  };
};
