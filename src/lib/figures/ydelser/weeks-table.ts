import { formatPeriod } from '../../format/period';
import { percent } from '../../format/unit';
import { benefitYears } from '../../indicators/benefits/years';
import { bases } from '../../schema/measures';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { toValue } from '../value';
import { isShown } from '../window';

/** How long the persons on each benefit have been on support, in the steps of the state's reimbursement. */
export const weeksTable: BuildFigure = async (context) => {
  const words = {
    id: 'ydelser-refusionstrappe',
    subject: `Hvor længe man har fået ydelse i ${ownName(context)}`,
    description: `Pct. af ${bases.on_benefit}, efter uger på offentlig forsørgelse`,
  };
  const all = await read(context, benefitYears);
  const period = all[0]?.period;
  const rows = all.filter((row) =>
    [row.weeks_1_4, row.weeks_5_26, row.weeks_27_52, row.weeks_53].some((share) => share !== null),
  );
  if (!period || rows.length === 0 || !isShown(context.selection, period)) {
    return nothing(context, benefitYears, words);
  }
  const when = formatPeriod(period);
  return {
    kind: 'table',
    ...specBase(context, benefitYears, rows, {
      ...words,
      description: `${words.description}, ${when}`,
      notes: [
        'Trinene er refusionstrappens. Andelene siger, hvor mange personer der er på hvert trin, ikke hvor stor en del af udgiften.',
      ],
    }),
    unit: percent,
    basis: bases.on_benefit,
    table: {
      caption: `${words.subject}, ${when}`,
      columns: [
        textColumn('Ydelse'),
        { label: 'Uge 1-4', unit: percent },
        { label: 'Uge 5-26', unit: percent },
        { label: 'Uge 27-52', unit: percent },
        { label: 'Fra uge 53', unit: percent },
      ],
      rows: rows.map((row) => ({
        cells: [
          row.benefit ?? '',
          toValue(row.weeks_1_4, row.weeks_1_4_missing),
          toValue(row.weeks_5_26, row.weeks_5_26_missing),
          toValue(row.weeks_27_52, row.weeks_27_52_missing),
          toValue(row.weeks_53, row.weeks_53_missing),
        ],
        emphasis: 'none',
      })),
    },
  };
};
