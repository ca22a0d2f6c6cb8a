import type { LinesSpec, NothingSpec, Wording } from '../charts/chart-spec';
import { formatPeriod, formatPeriodShort, parsePeriod } from '../format/period';
import { areaName, country } from './area-names';
import type { FigureContext } from './figure';
import { nothing } from './nothing';
import type { Indicator } from '../indicators/indicator';
import { readSeries, type ObservedIndicator, type SeriesIndicator } from './series';
import { specBase, type FigureWords } from './spec-base';
import { isCorrected, readStatements, saidOf, statementsOnDays, type Statements } from './statements';

/** A number that is followed over time, and how to ask what was said of it when. */
export interface RevisionSubject {
  indicator: Indicator;
  /** what was said of the given areas, period by period, numbers only */
  statements(context: FigureContext, areas: readonly string[]): Promise<Statements[]>;
}

/** A measure of the key figures. */
export function observedSubject(indicator: ObservedIndicator): RevisionSubject {
  return {
    indicator,
    statements: async (context, areas) =>
      (await readStatements(context, indicator.of, areas)).map((month) => ({
        ...month,
        said: saidOf(month, indicator.measure),
      })),
  };
}

/** Any other number that is followed over time. */
export function seriesSubject(indicator: SeriesIndicator): RevisionSubject {
  return {
    indicator,
    statements: (context, areas) =>
      statementsOnDays(context, indicator.table, areas, async (then) =>
        (await readSeries(then, indicator, areas)).filter(({ value }) => value.value !== null),
      ),
  };
}

export interface RevisionWords extends Omit<FigureWords, 'subject'> {
  subject: RevisionSubject;
  /** what the numbers are, before the area's name: `Ledige` */
  what: string;
}

/** As many lines as there are colours. */
const mostMonths = 7;

/** A line's name; a week's days would not fit beside its line. */
function nameOf(period: string): string {
  const isWeek = parsePeriod(period)?.kind === 'week';
  return isWeek ? `${formatPeriodShort(period)}, ${period.slice(0, 4)}` : formatPeriod(period);
}

function toLine({ period, said }: Statements, category: number): LinesSpec['series'][number] {
  return {
    id: period,
    label: nameOf(period),
    role: 'category',
    category,
    points: said.map(({ as_of_date, value }) => ({ x: as_of_date, y: { value } })),
  };
}

/** The heading tells of one area's numbers, and must not pass for another's. */
function wordingIn(where: string, { one, many, ...rest }: Wording = {}): Wording {
  return { ...rest, ...(one && { one: `${one} i ${where}` }), ...(many && { many: `${many} i ${where}` }) };
}

/** What was said when, for the newest periods that were corrected: the own area's, or the country's where the own has none. */
export async function revisionLines(
  context: FigureContext,
  { subject, what, ...rest }: RevisionWords,
): Promise<LinesSpec | NothingSpec> {
  const { own } = context.selection;
  const { indicator } = subject;
  const all = await subject.statements(context, [own, country]);
  const corrected = all.filter(({ said }) => isCorrected(said));
  const area = [own, country].find((code) => corrected.some((month) => month.area === code)) ?? own;
  const months = corrected.filter((month) => month.area === area).slice(-mostMonths);
  const where = area === country ? 'hele landet' : areaName(context.areas, area);
  const words = {
    ...rest,
    wording: wordingIn(where, rest.wording),
    subject: `${what} i ${where}: hvad der blev oplyst hvornår`,
  };
  if (all.length === 0) return nothing(context, indicator, words);
  const rows = months.flatMap(({ said }) => said);
  const base = specBase(context, indicator, rows, {
    ...words,
    notes: [
      ...(area === own ? [] : [`Ingen af tallene for ${areaName(context.areas, own)} er rettet.`]),
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
    series: months.map(toLine),
    fromZero: false,
    breaks: [],
    events: [],
  };
}
