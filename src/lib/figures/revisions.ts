import type { ChartSpec } from '../charts/chart-spec';
import { netByMonth } from '../indicators/budget/net-by-month';
import { reimbursementDegree } from '../indicators/budget/reimbursement-degree';
import { cashAssistanceShare } from '../indicators/cash-assistance/share-of-labour-force';
import { cashAssistanceShareOfPopulation } from '../indicators/cash-assistance/share-of-population';
import { ukrainians } from '../indicators/employment/ukrainians';
import { ukrainiansShare } from '../indicators/employment/ukrainians-share';
import { housingTotal } from '../indicators/housing/total';
import type { Indicator } from '../indicators/indicator';
import { originColumns, type Origin } from '../indicators/origin';
import { refugeesInTotal } from '../indicators/refugees/total';
import { weeklyRefugees } from '../indicators/refugees/weekly';
import { unemployed } from '../indicators/unemployment/persons';
import { unemployedShare } from '../indicators/unemployment/share';
import type { RowOf } from '../indicators/statement';
import { wordings } from './beskaeftigelse/wordings';
import type { FigureContext } from './figure';
import { housingWording } from './flygtninge/housing-counts';
import { ownChoice, refugeeWording } from './flygtninge/statuses';
import { seriesRevisions } from './own-series/revisions';
import { read } from './read';
import { isAbout, readRestated } from './restated';
import {
  observedSubject,
  revisionLines,
  seriesSubject,
  type RevisionSubject,
  type RevisionWords,
} from './revision-lines';
import { statementsOnDays } from './statements';
import { toValue } from './value';

/** A number of the own area that an indicator has among others. @param pointOf period and number of a row; no number: it is not meant */
function ownSubject<I extends Indicator & { columns: typeof originColumns }>(
  indicator: I,
  pointOf: (row: RowOf<I>) => [period: string, value: number | null],
): RevisionSubject {
  return {
    indicator,
    statements: (context, areas) =>
      statementsOnDays(context, indicator.table, areas, async (then) =>
        (await read(then, indicator)).flatMap((row) => {
          const [period, value] = pointOf(row);
          const { as_of, source, example }: Origin = row;
          const area = then.selection.own;
          return value === null ? [] : [{ as_of, source, example, area, period, value: toValue(value) }];
        }),
      ),
  };
}

/** Those of the refugees who settled here by their own choice. */
const byOwnChoice = ownSubject(weeklyRefugees, ({ week, status, persons }) => [
  week,
  status === ownChoice ? persons : null,
]);

/** Income in per cent of expenditure, all functions together. */
const degreeOfAll = ownSubject(reimbursementDegree, (row) => [
  row.period,
  row.function === null ? row.degree : null,
]);

/** Places that were taken at all sites together; a week in which one of them was not counted has no sum. */
const occupiedPlaces = ownSubject(housingTotal, ({ week, occupied }) => [week, occupied]);

type Words = Omit<RevisionWords, 'id'>;

const refugees: Words = {
  subject: seriesSubject(refugeesInTotal),
  what: 'Flygtninge fra Ukraine',
  description: 'Personer i alt efter opgørelsesdato, én linje pr. uge, der er rettet',
  wording: refugeeWording,
};

const housing: Words = {
  subject: occupiedPlaces,
  what: 'Optagne pladser i midlertidige boliger',
  description: 'Pladser i alt efter opgørelsesdato, én linje pr. uge, der er rettet',
  wording: housingWording,
};

const spending: Words = {
  subject: seriesSubject(netByMonth),
  what: 'Nettoforbrug siden januar',
  description: '1.000 kr. efter opgørelsesdato, én linje pr. måned, der er rettet',
};

const ukrainiansShareWords: Words = {
  subject: observedSubject(ukrainiansShare),
  what: 'Andel af fordrevne fra Ukraine i arbejde',
  description: 'Pct. af personer til rådighed efter opgørelsesdato, én linje pr. måned, der er rettet',
  wording: wordings.ukrainiansShare,
};

const unemployedShareWords: Words = {
  subject: observedSubject(unemployedShare),
  what: 'Ledighed',
  description: 'Pct. af arbejdsstyrken efter opgørelsesdato, én linje pr. måned, der er rettet',
  wording: wordings.unemployedShare,
};

/**
 * By a figure's id what can be said of it when. Tiles tell of a figure that is here; the revisions are their own;
 * projects have no number over time, the ladder is a rule, and accounts are of one year.
 */
const revisable: Record<string, Words> = {
  'flygtninge-uger': refugees,
  'flygtninge-tabel': refugees,
  'flygtninge-eget-valg': {
    subject: byOwnChoice,
    what: 'Bosat efter eget valg',
    description: 'Personer efter opgørelsesdato, én linje pr. uge, der er rettet',
    wording: refugeeWording,
  },
  'boliger-fremskrivning': housing,
  'boliger-optaget': housing,
  'ukrainere-andel': ukrainiansShareWords,
  'ukrainere-andel-omraader': ukrainiansShareWords,
  'ukrainere-i-arbejde': {
    subject: observedSubject(ukrainians),
    what: 'Fordrevne fra Ukraine i arbejde',
    description: 'Personer i arbejde efter opgørelsesdato, én linje pr. måned, der er rettet',
    wording: wordings.ukrainians,
  },
  ledighed: unemployedShareWords,
  'ledighed-omraader': unemployedShareWords,
  ledige: {
    subject: observedSubject(unemployed),
    what: 'Ledige',
    description: 'Ledige fuldtidspersoner efter opgørelsesdato, én linje pr. måned, der er rettet',
    wording: wordings.unemployed,
  },
  kontanthjaelp: {
    subject: observedSubject(cashAssistanceShare),
    what: 'Kontanthjælp mv.',
    description: 'Pct. af arbejdsstyrken efter opgørelsesdato, én linje pr. måned, der er rettet',
    wording: wordings.cashAssistanceShare,
  },
  'kontanthjaelp-befolkning': {
    subject: observedSubject(cashAssistanceShareOfPopulation),
    what: 'Kontanthjælp mv.',
    description: 'Pct. af befolkningen efter opgørelsesdato, én linje pr. måned, der er rettet',
  },
  'budget-tabel': spending,
  'budget-forbrug': spending,
  'budget-aar': spending,
  'budget-udgifter-indtaegter': spending,
  refusionsgrad: {
    subject: degreeOfAll,
    what: 'Refusionsgrad',
    description:
      'Indtægter i pct. af udgifter siden januar efter opgørelsesdato, én linje pr. måned, der er rettet',
  },
};

/** Whether what a figure shows was counted more than once, by the figure's id. */
export async function restatedFigures(context: FigureContext): Promise<(id: string) => boolean> {
  const rows = await readRestated(context);
  return (id) => {
    const indicator = revisable[id]?.subject.indicator;
    return rows.some(
      (row) =>
        row.table_name === indicator?.table &&
        (row.measure === null ||
          (indicator.of ?? []).some((of) => isAbout(row, { ...of, adjustment: 'actual', group: '' }))),
    );
  };
}

/** The figure of what was said when; null where that cannot be asked. */
export type Revisions = ChartSpec | null;

/** What was said when of what a figure shows; null where that cannot be asked of it. */
export async function buildRevisions(figure: string, context: FigureContext): Promise<Revisions> {
  const words = Object.hasOwn(revisable, figure) ? revisable[figure] : await seriesRevisions(context, figure);
  return words ? revisionLines(context, { ...words, id: `${figure}-oplyst` }) : null;
}
