import type { DataTable, Value } from '../../charts/chart-spec';
import { persons } from '../../format/unit';
import { formatPeriod } from '../../format/period';
import { weeklyRefugees } from '../../indicators/refugees/weekly';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { adults, refugeeWording, statuses } from './statuses';
import { readWeeklyCounts, type WeeklyCounts } from './weekly-counts';

type Row = DataTable['rows'][number];

function row(label: string, values: Value[], emphasis: Row['emphasis']): Row {
  return { cells: [label, ...values], emphasis };
}

/** The rows in the order of the minutes: the part right under its whole, the total last. */
function rowsOf(counts: WeeklyCounts): Row[] {
  const rows = statuses.flatMap(({ id, label }) => [
    ...(counts.has(id) ? [row(label, counts.valuesOf(id), 'none')] : []),
    ...(id === adults.of && counts.has(adults.id)
      ? [row(adults.label, counts.valuesOf(adults.id), 'part')]
      : []),
  ]);
  return [...rows, row('I alt', counts.totals, 'total')];
}

/** The table of the committee's minutes, digit for digit. */
export const minutesTable: BuildFigure = async (context) => {
  const words = {
    id: 'flygtninge-tabel',
    subject: `Ugeopgørelsen for ${ownName(context)}`,
    description: 'Personer efter status',
    wording: refugeeWording,
    notes: ['Tal i parentes er en del af rækken over og lægges ikke til.'],
  };
  const counts = await readWeeklyCounts(context);
  if (counts.weeks.length === 0) return nothing(context, weeklyRefugees, words);
  return {
    kind: 'table',
    ...specBase(context, weeklyRefugees, counts.rows, words),
    table: {
      caption: `${words.subject}, antal personer`,
      columns: [
        textColumn('Status'),
        ...counts.weeks.map((week) => ({ label: formatPeriod(week), unit: persons })),
      ],
      rows: rowsOf(counts),
    },
  };
};
