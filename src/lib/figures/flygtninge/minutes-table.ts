import type { DataTable, Value } from '../../charts/chart-spec';
import { persons } from '../../format/unit';
import { addDays } from '../../format/date';
import { weekOf } from '../../format/iso-week';
import { formatPeriod, formatPeriodShort, parsePeriod } from '../../format/period';
import { weeklyRefugees } from '../../indicators/refugees/weekly';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { adults, refugeeWording, statuses, wordsOfMinutes } from './statuses';
import { readWeeklyCounts, type WeeklyCounts } from './weekly-counts';

type Row = DataTable['rows'][number];

interface CountedRow {
  id: string;
  label: string;
  values: Value[];
  emphasis: Row['emphasis'];
}

/** The rows in the order of the minutes: the part right under its whole, the total last. */
function rowsOf(counts: WeeklyCounts): CountedRow[] {
  const counted = ({ id, label }: { id: string; label: string }, emphasis: Row['emphasis']): CountedRow[] =>
    counts.has(id) ? [{ id, label, values: counts.valuesOf(id), emphasis }] : [];
  const rows = statuses.flatMap((status) => [
    ...counted(status, 'none'),
    ...(status.id === adults.of ? counted(adults, 'part') : []),
  ]);
  return [...rows, { id: 'total', label: 'I alt', values: counts.totals, emphasis: 'total' }];
}

/** Those on their way are counted in the newest week and come in the next one, as the minutes say. */
function arrivingInMinutes({ values }: CountedRow, weeks: readonly string[]): string | null {
  const newest = weeks.at(-1);
  const end = newest && parsePeriod(newest)?.end;
  const known = values.flatMap(({ value }, at) => (value === null ? [] : [at]));
  if (!end || known.join() !== String(weeks.length - 1)) return null;
  const { year, week } = weekOf(addDays(end, 1));
  return `Personer med opholdstilladelse, der ankommer i uge ${week}, ${year}`;
}

function inMinutes(
  rows: readonly CountedRow[],
  weeks: readonly string[],
  own: string,
): DataTable['asInMinutes'] {
  const words = wordsOfMinutes(own);
  return {
    above: 'Antal Personer',
    columns: ['', ...weeks.map((week) => capital(formatPeriodShort(week)))],
    rows: rows.map((row) => {
      const said = row.id === 'arriving' ? arrivingInMinutes(row, weeks) : null;
      return said ?? words[row.id] ?? row.label;
    }),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

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
  const rows = rowsOf(counts);
  return {
    kind: 'table',
    ...specBase(context, weeklyRefugees, counts.rows, words),
    table: {
      caption: `${words.subject}, antal personer`,
      columns: [
        textColumn('Status'),
        ...counts.weeks.map((week) => ({ label: formatPeriod(week), unit: persons })),
      ],
      rows: rows.map(({ label, values, emphasis }) => ({ cells: [label, ...values], emphasis })),
      asInMinutes: inMinutes(rows, counts.weeks, ownName(context)),
    },
  };
};
