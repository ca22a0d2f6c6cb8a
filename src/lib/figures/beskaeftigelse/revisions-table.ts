import type { DataTable, Value } from '../../charts/chart-spec';
import { formatDate } from '../../format/date';
import { formatAsStated } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { percent1, persons } from '../../format/unit';
import { ukrainiansStatements } from '../../indicators/employment/ukrainians-statements';
import { areaName } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { isCorrection, readStatements, type MonthStatements, type Statement } from './statements';
import { wordings } from './wordings';

type Row = DataTable['rows'][number];

/** A number with what became of the one before it. */
function cell(said: Statement[], day: string): Value {
  const index = said.findIndex(({ as_of_date }) => as_of_date === day);
  const [row, before] = [said[index], said[index - 1]];
  if (!row) return { value: null, missing: 'blank' };
  if (before?.value == null || before.value === row.value) return { value: row.value };
  const note = isCorrection(row, before)
    ? `rettet fra ${formatAsStated(before.value)}`
    : 'afrundet, ikke rettet';
  return { value: row.value, note };
}

function rowsOf(context: FigureContext, { area, period, numbers, shares }: MonthStatements): Row[] {
  const said = [...numbers, ...shares];
  const days = [...new Set(said.map(({ as_of_date }) => as_of_date))].sort();
  return days.map((day) => ({
    cells: [
      areaName(context.areas, area),
      formatPeriod(period),
      formatDate(said.find(({ as_of_date }) => as_of_date === day)?.as_of ?? day),
      cell(numbers, day),
      cell(shares, day),
    ],
    emphasis: 'none',
  }));
}

/** Every statement about own area and country, corrections and roundings told apart. */
export const revisionsTable: BuildFigure = async (context) => {
  const words = {
    id: 'revisioner-tabel',
    subject: 'Alle opgørelser af fordrevne fra Ukraine i arbejde',
    description:
      'Personer i arbejde, og pct. af personer til rådighed for arbejdsmarkedet, efter opgørelsesdato',
    wording: wordings.ukrainians,
  };
  const months = await readStatements(context);
  if (months.length === 0) return nothing(context, ukrainiansStatements, words);
  const rows = months.flatMap(({ numbers, shares }) => [...numbers, ...shares]);
  return {
    kind: 'table',
    ...specBase(context, ukrainiansStatements, rows, words),
    table: {
      caption: words.subject,
      columns: [
        textColumn('Område'),
        textColumn('Måned'),
        textColumn('Opgjort pr.'),
        { label: 'I arbejde', unit: persons },
        { label: 'Andel af personer til rådighed', unit: percent1 },
      ],
      rows: months.flatMap((month) => rowsOf(context, month)),
    },
  };
};
