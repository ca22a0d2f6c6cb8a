import type { LinesSpec } from '../../charts/chart-spec';
import { formatPeriod } from '../../format/period';
import { ukrainiansStatements } from '../../indicators/employment/ukrainians-statements';
import { areaName, country } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { isRevised, readStatements, type MonthStatements } from './statements';
import { wordings } from './wordings';

/** As many lines as there are colours. */
const mostMonths = 7;

function toLine({ period, numbers }: MonthStatements, category: number): LinesSpec['series'][number] {
  return {
    id: period,
    label: formatPeriod(period),
    role: 'category',
    category,
    points: numbers.map(({ as_of_date, value }) => ({ x: as_of_date, y: { value } })),
  };
}

/** What was said when about the months that were corrected: the own area's, or the country's where the own has none. */
export const revisions: BuildFigure = async (context) => {
  const said = await readStatements(context);
  const corrected = said.filter(({ numbers }) => isRevised(numbers));
  const area = corrected.some((month) => month.area === context.selection.own)
    ? context.selection.own
    : country;
  const months = corrected.filter((month) => month.area === area).slice(-mostMonths);
  const words = {
    id: 'revisioner',
    subject: `Fordrevne fra Ukraine i arbejde, ${areaName(context.areas, area)}: hvad der blev sagt hvornår`,
    description: 'Personer i arbejde efter opgørelsesdato, én linje pr. måned, der er rettet',
    wording: wordings.ukrainians,
    notes: [
      'Et nyt tal sletter ikke det gamle. Sene registreringer hæver tallet for de nyeste måneder.',
      'Et afrundet tal er ikke en rettelse.',
    ],
  };
  if (said.length === 0) return nothing(context, ukrainiansStatements, words);
  const rows = months.flatMap(({ numbers }) => numbers);
  const base = specBase(context, ukrainiansStatements, rows, words);
  if (months.length === 0) {
    return { kind: 'nothing', ...base, sentence: 'Ingen af tallene er rettet', laterSetPer: null };
  }
  return {
    kind: 'lines',
    ...base,
    x: 'as-of',
    series: months.map(toLine),
    fromZero: false,
    breaks: [],
    events: [],
  };
};
