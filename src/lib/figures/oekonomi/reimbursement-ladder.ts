import { formatPeriod } from '../../format/period';
import { percent } from '../../format/unit';
import { reimbursementLadder } from '../../indicators/reimbursement/ladder';
import type { RowOf } from '../../indicators/statement';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';

function weeksOf({ weeks_from, weeks_to }: RowOf<typeof reimbursementLadder>): string {
  return weeks_to === null ? `Fra uge ${weeks_from}` : `Uge ${weeks_from}-${weeks_to}`;
}

/** What the state pays back, by weeks on public support: the same for every municipality. */
export const ladder: BuildFigure = async (context) => {
  const words = {
    id: 'refusionstrappe',
    subject: 'Refusionstrappen',
    description: 'Statens refusion i pct. af kommunens udgift, efter uger på offentlig forsørgelse',
  };
  const rows = await read(context, reimbursementLadder);
  const from = rows[0]?.valid_from;
  if (!from) return nothing(context, reimbursementLadder, words);
  return {
    kind: 'table',
    ...specBase(context, reimbursementLadder, rows, {
      ...words,
      notes: [`Gælder fra ${formatPeriod(from)}, i alle kommuner.`],
    }),
    table: {
      caption: words.subject,
      columns: [textColumn('Uger på offentlig forsørgelse'), { label: 'Refusion', unit: percent }],
      rows: rows.map((row) => ({
        cells: [weeksOf(row), toValue(row.rate, row.rate_missing)],
        emphasis: 'none',
      })),
    },
  };
};
