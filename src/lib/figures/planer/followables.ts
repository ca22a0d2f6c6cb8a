import type { Wording } from '../../charts/chart-spec';
import { netByMonth } from '../../indicators/budget/net-by-month';
import { reimbursementDegree } from '../../indicators/budget/reimbursement-degree';
import { cashAssistance } from '../../indicators/cash-assistance/persons';
import { cashAssistanceShare } from '../../indicators/cash-assistance/share-of-labour-force';
import { cashAssistanceShareOfPopulation } from '../../indicators/cash-assistance/share-of-population';
import { ukrainians } from '../../indicators/employment/ukrainians';
import { ukrainiansShare } from '../../indicators/employment/ukrainians-share';
import { refugeesInTotal } from '../../indicators/refugees/total';
import { unemployed } from '../../indicators/unemployment/persons';
import { unemployedShare } from '../../indicators/unemployment/share';
import { measures } from '../../schema/measures';
import { wordings } from '../beskaeftigelse/wordings';
import type { FigureContext } from '../figure';
import { refugeeWording } from '../flygtninge/statuses';
import { read } from '../read';
import { readSeries, type ObservedIndicator, type SeriesIndicator } from '../series';
import { toValue } from '../value';
import { isReached } from '../window';
import type { Followable } from './followable';
import { otherMeasures } from './other-measures';

const observed: readonly (readonly [ObservedIndicator, Wording])[] = [
  [unemployed, wordings.unemployed],
  [unemployedShare, wordings.unemployedShare],
  [
    cashAssistance,
    { one: 'fuldtidsperson på kontanthjælp mv.', many: 'fuldtidspersoner på kontanthjælp mv.' },
  ],
  [cashAssistanceShare, wordings.cashAssistanceShare],
  [cashAssistanceShareOfPopulation, wordings.cashAssistanceShareOfPopulation],
  [ukrainians, wordings.ukrainians],
  [ukrainiansShare, wordings.ukrainiansShare],
];

function ofSeries(indicator: SeriesIndicator, wording: Wording, title: string = indicator.title): Followable {
  const { unit, basis, breaks = [] } = indicator;
  const points = (context: FigureContext, area: string) => readSeries(context, indicator, [area]);
  return { names: [], title, unit, basis, breaks, wording, points };
}

/** Under the name that its measure has: it says what a share is a share of. */
function ofMeasure(indicator: ObservedIndicator, wording: Wording): Followable {
  const of = indicator.of[0];
  const known = measures.find(({ id, basis }) => id === of?.measure && basis === of.basis);
  const followed = ofSeries(indicator, wording, known?.title);
  return { ...followed, names: [indicator.title, indicator.measure] };
}

const degree: Followable = {
  names: [],
  title: reimbursementDegree.title,
  unit: reimbursementDegree.unit,
  basis: reimbursementDegree.basis,
  breaks: [],
  wording: { measure: 'Refusionsgraden' },
  accumulates: true,
  points: async (context, area) =>
    area === context.selection.own
      ? (await read(context, reimbursementDegree))
          .filter((row) => row.function === null && isReached(context.selection, row.period))
          .map((row) => ({ ...row, area, value: toValue(row.degree, 'divided_by_zero') }))
      : [],
};

/** Every key figure that is described, then every measure that is merely there. */
export async function followables(context: FigureContext): Promise<Followable[]> {
  return [
    ...observed.map(([indicator, wording]) => ofMeasure(indicator, wording)),
    ofSeries(refugeesInTotal, refugeeWording),
    { ...ofSeries(netByMonth, { measure: 'Nettoforbruget siden januar' }), accumulates: true },
    degree,
    ...(await otherMeasures(
      context,
      observed.map(([indicator]) => indicator),
    )),
  ];
}

function spelled(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
}

/** The one that is called so, in whatever case; null: none is, or a title that several share names no single one. */
export function called(name: string, all: readonly Followable[]): Followable | null {
  const wanted = spelled(name);
  const byTitle = all.find(({ title }) => spelled(title) === wanted);
  const others = all.filter(({ names }) => names.some((other) => spelled(other) === wanted));
  return byTitle ?? (others.length === 1 ? (others[0] ?? null) : null);
}
