import type { LinesSpec, NothingSpec, Wording } from '../charts/chart-spec';
import { formatPeriod } from '../format/period';
import { areaName, country } from './area-names';
import type { FigureContext } from './figure';
import { nothing } from './nothing';
import type { ObservedIndicator } from './series';
import { specBase, type FigureWords } from './spec-base';
import { isCorrected, readStatements, saidOf, type MonthStatements } from './statements';

interface RevisionWords extends Omit<FigureWords, 'subject'> {
  indicator: ObservedIndicator;
  /** what the numbers are, before the area's name: `Ledige` */
  what: string;
}

/** As many lines as there are colours. */
const mostMonths = 7;

function toLine(month: MonthStatements, category: number, measure: string): LinesSpec['series'][number] {
  return {
    id: month.period,
    label: formatPeriod(month.period),
    role: 'category',
    category,
    points: saidOf(month, measure).map(({ as_of_date, value }) => ({ x: as_of_date, y: { value } })),
  };
}

/** The heading tells of one area's numbers, and must not pass for another's. */
function wordingIn(where: string, { one, many, ...rest }: Wording = {}): Wording {
  return { ...rest, ...(one && { one: `${one} i ${where}` }), ...(many && { many: `${many} i ${where}` }) };
}

/** What was said when, for the months that were corrected: the own area's, or the country's where the own has none. */
export async function revisionLines(
  context: FigureContext,
  { indicator, what, ...rest }: RevisionWords,
): Promise<LinesSpec | NothingSpec> {
  const { own } = context.selection;
  const all = await readStatements(context, indicator.of, [own, country]);
  const corrected = all.filter((month) => isCorrected(saidOf(month, indicator.measure)));
  const area = [own, country].find((code) => corrected.some((month) => month.area === code)) ?? own;
  const months = corrected.filter((month) => month.area === area).slice(-mostMonths);
  const where = area === country ? 'hele landet' : areaName(context.areas, area);
  const words = {
    ...rest,
    wording: wordingIn(where, rest.wording),
    subject: `${what} i ${where}: hvad der blev oplyst hvornår`,
  };
  if (all.length === 0) return nothing(context, indicator, words);
  const rows = months.flatMap((month) => saidOf(month, indicator.measure));
  const base = specBase(context, indicator, rows, {
    ...words,
    notes: [
      'Et nyt tal sletter ikke det gamle. Et afrundet tal er ikke en rettelse.',
      ...(words.notes ?? []),
    ],
  });
  if (months.length === 0) {
    return { kind: 'nothing', ...base, sentence: 'Ingen af tallene er rettet', laterSetPer: null };
  }
  return {
    kind: 'lines',
    ...base,
    x: 'as-of',
    series: months.map((month, category) => toLine(month, category, indicator.measure)),
    fromZero: false,
    breaks: [],
    events: [],
  };
}
