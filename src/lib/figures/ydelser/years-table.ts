import { formatPeriod } from '../../format/period';
import { percent1, thousandKroner, type Unit } from '../../format/unit';
import { benefitYears } from '../../indicators/benefits/years';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';
import { isShown } from '../window';

const fullYear: Unit = { name: 'helårspersoner', kind: 'count', decimals: 1 };

/** Full-year persons, expenditure and what the state pays of it, per benefit and in all. */
export const yearsTable: BuildFigure = async (context) => {
  const words = {
    id: 'ydelser-helaarspersoner',
    subject: `Helårspersoner og refusion pr. ydelse i ${ownName(context)}`,
    description: 'Helårspersoner, udgift og refusion i 1.000 kr.',
  };
  const rows = await read(context, benefitYears);
  const period = rows[0]?.period;
  if (!period || !isShown(context.selection, period)) return nothing(context, benefitYears, words);
  const when = formatPeriod(period);
  return {
    kind: 'table',
    ...specBase(context, benefitYears, rows, {
      ...words,
      description: `${words.description}, ${when}`,
      notes: [
        'Refusionsgraden er statens refusion i pct. af udgiften til samme ydelse. Den og I alt er regnet ud.',
      ],
    }),
    unit: fullYear,
    table: {
      caption: `${words.subject}, ${when}`,
      columns: [
        textColumn('Ydelse'),
        { label: 'Antal', unit: fullYear },
        { label: 'Udgift', unit: thousandKroner },
        { label: 'Refusion', unit: thousandKroner },
        { label: 'Refusionsgrad', unit: percent1 },
      ],
      rows: rows.map((row) => ({
        cells: [
          row.benefit ?? 'I alt',
          toValue(row.full_year, row.full_year_missing),
          toValue(row.expenditure, row.expenditure_missing),
          toValue(row.reimbursement, row.reimbursement_missing),
          toValue(row.degree, row.expenditure === 0 ? 'divided_by_zero' : 'not_available'),
        ],
        emphasis: row.benefit === null ? 'total' : 'none',
      })),
    },
  };
};
