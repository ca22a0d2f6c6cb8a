import type { DataTable, Value } from '../../charts/chart-spec';
import { formatDate } from '../../format/date';
import { formatAsStated } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { percent1, persons } from '../../format/unit';
import { ukrainians } from '../../indicators/employment/ukrainians';
import { ukrainiansShare } from '../../indicators/employment/ukrainians-share';
import type { StatementRow } from '../../indicators/observations/statements';
import { areaName, country } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { isCorrection, readStatements, saidOf, type Statements } from '../statements';
import { textColumn } from '../text-column';
import { wordings } from './wordings';

type Row = DataTable['rows'][number];

/** the number and the share stand beside each other */
const both = [...ukrainians.of, ...ukrainiansShare.of];

/** What became of the number before. */
function noteOn(row: StatementRow, before: StatementRow | undefined): { note?: string } {
  if (before?.value == null || before.value === row.value) return {};
  const earlier = formatAsStated(before.value);
  return { note: isCorrection(row, before) ? `rettet fra ${earlier}` : `som ${earlier}, afrundet` };
}

function cell(said: StatementRow[], day: string): Value {
  const index = said.findIndex(({ as_of_date }) => as_of_date === day);
  const row = said[index];
  return row ? { value: row.value, ...noteOn(row, said[index - 1]) } : { value: null, missing: 'blank' };
}

function rowsOf(context: FigureContext, month: Statements<StatementRow>): Row[] {
  const numbers = saidOf(month, ukrainians.measure);
  const shares = saidOf(month, ukrainiansShare.measure);
  const days = new Map(month.said.map(({ as_of_date, as_of }) => [as_of_date, as_of ?? as_of_date]));
  return [...days].map(([day, asStated]) => ({
    cells: [
      `${areaName(context.areas, month.area)}, ${formatPeriod(month.period)}`,
      formatDate(asStated),
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
  const months = await readStatements(context, both, [context.selection.own, country]);
  if (months.length === 0) return nothing(context, ukrainians, words);
  const rows = months.flatMap(({ said }) => said);
  return {
    kind: 'table',
    ...specBase(context, ukrainians, rows, words),
    table: {
      caption: words.subject,
      columns: [
        textColumn('Område og måned'),
        textColumn('Opgjort pr.'),
        { label: 'I arbejde', unit: persons },
        { label: 'Andel af personer til rådighed', unit: percent1, asStated: true },
      ],
      rows: months.flatMap((month) => rowsOf(context, month)),
    },
  };
};
