import type { ChartSpec } from '../charts/chart-spec';
import { askedOnce } from './asked-once';
import { cashAssistanceOfLabourForce, cashAssistanceOfPopulation } from './beskaeftigelse/cash-assistance';
import { ukrainiansRevisions, unemployedRevisions } from './beskaeftigelse/revisions';
import { revisionsTable } from './beskaeftigelse/revisions-table';
import { ukrainiansOverTime } from './beskaeftigelse/ukrainians';
import { ukrainiansShareOverTime } from './beskaeftigelse/ukrainians-share';
import { ukrainiansShareByArea } from './beskaeftigelse/ukrainians-share-ranking';
import { unemployedOverTime } from './beskaeftigelse/unemployed';
import { unemployedShareOverTime } from './beskaeftigelse/unemployed-share';
import { unemployedShareMap } from './beskaeftigelse/unemployed-share-map';
import { unemployedSharePanels } from './beskaeftigelse/unemployed-share-panels';
import { unemployedShareByArea } from './beskaeftigelse/unemployed-share-ranking';
import { eventMarker } from './events/chart-events';
import { asRestated } from './restated';
import { restatedFigures } from './revisions';
import { housingArrivals } from './flygtninge/housing-arrivals';
import { housingProjection } from './flygtninge/housing-projection';
import { housingBySite } from './flygtninge/housing-sites';
import { housingFree, housingOccupied } from './flygtninge/housing-weeks';
import type { BuildFigure, BuildFigures, FigureContext, PageFigures, PageId } from './figure';
import { minutesTable } from './flygtninge/minutes-table';
import { settledByOwnChoice } from './flygtninge/own-choice';
import { receptionCriteria } from './flygtninge/reception-criteria';
import { weeks } from './flygtninge/weeks';
import { overviewTiles, seriesFigures } from './own-series/figures';
import { accounts } from './oekonomi/accounts';
import { budgetProgress } from './oekonomi/budget-progress';
import { budgetTable } from './oekonomi/budget-table';
import { incomeAndExpenditure } from './oekonomi/income-and-expenditure';
import { reimbursementDegrees } from './oekonomi/reimbursement-degree';
import { ladder } from './oekonomi/reimbursement-ladder';
import { yearOnYear } from './oekonomi/year-on-year';
import { poolsTile } from './overblik/pools-tile';
import { reimbursementTile } from './overblik/reimbursement-tile';
import {
  cashAssistanceTile,
  deviationTile,
  refugeesTile,
  ukrainiansShareTile,
  ukrainiansTile,
  unemployedShareTile,
} from './overblik/tiles';
import { targetFollowUp } from './planer/follow-up';
import { targetLines } from './planer/target-lines';
import { nationalTargets, ownTargets } from './planer/targets';
import { dueBeforeMeeting, lateActions, lateCooperation } from './planer/deadlines';
import { eventsTable, treatedCases } from './planer/events-table';
import { cooperationGoals, planGoals } from './planer/goals';
import { committeeSeats } from './planer/seats';
import { actionTimeline, cooperationTimeline } from './planer/timeline';
import { poolsEndingSoon } from './puljer/ending-soon';
import { programmeOutcomes } from './puljer/outcomes';
import { outcomesOverTime } from './puljer/outcomes-over-time';
import { poolResults } from './puljer/results';
import { poolTimeline } from './puljer/timeline';
import { flowBetweenBenefits } from './ydelser/flow';
import { flowTable } from './ydelser/flow-table';
import { leftClarification, leftSickness } from './ydelser/left-for';
import { monthsTable } from './ydelser/months-table';
import { netTable } from './ydelser/net-table';
import { weeksTable } from './ydelser/weeks-table';
import { yearsTable } from './ydelser/years-table';
import { schemesBesideCountry, schemesOverTime } from './ydelser/compensating-schemes';

/** What stands on each page, in its order. */
export const pages: Record<PageId, (BuildFigure | BuildFigures)[]> = {
  overblik: [
    refugeesTile,
    ukrainiansShareTile,
    ukrainiansTile,
    unemployedShareTile,
    cashAssistanceTile,
    poolsTile,
    deviationTile,
    reimbursementTile,
  ],
  flygtninge: [
    weeks,
    minutesTable,
    settledByOwnChoice,
    receptionCriteria,
    housingBySite,
    housingProjection,
    housingOccupied,
    housingFree,
    housingArrivals,
  ],
  beskaeftigelse: [
    ukrainiansShareOverTime,
    ukrainiansShareByArea,
    ukrainiansOverTime,
    unemployedShareOverTime,
    unemployedShareByArea,
    unemployedShareMap,
    unemployedSharePanels,
    unemployedOverTime,
    cashAssistanceOfLabourForce,
    cashAssistanceOfPopulation,
    ukrainiansRevisions,
    revisionsTable,
    unemployedRevisions,
  ],
  ydelser: [
    flowBetweenBenefits,
    flowTable,
    netTable,
    leftSickness,
    leftClarification,
    monthsTable,
    yearsTable,
    weeksTable,
    schemesOverTime,
    schemesBesideCountry,
  ],
  puljer: [poolTimeline, poolResults, poolsEndingSoon, programmeOutcomes, outcomesOverTime],
  oekonomi: [
    budgetTable,
    budgetProgress,
    yearOnYear,
    incomeAndExpenditure,
    reimbursementDegrees,
    ladder,
    accounts,
  ],
  planer: [
    ownTargets,
    targetLines,
    targetFollowUp,
    nationalTargets,
    actionTimeline,
    lateActions,
    dueBeforeMeeting,
    planGoals,
    cooperationTimeline,
    lateCooperation,
    cooperationGoals,
    committeeSeats,
    eventsTable,
    treatedCases,
  ],
};

/** Makes the figures of a series that has no page of its own, as `buildPage` does; none where there is no such series. */
export async function buildSeries(key: string, context: FigureContext, data: string): Promise<PageFigures> {
  const once = { ...context, engine: askedOnce(context.engine) };
  return { page: 'serie', selection: context.selection, data, figures: await seriesFigures(once, key) };
}

/** Figures as known on the chosen day, or, where the person wants that, their later counts in place of the sentence. */
async function buildFigures(build: BuildFigure | BuildFigures, context: FigureContext): Promise<ChartSpec[]> {
  const made = [await build(context)].flat();
  const [spec] = made;
  if (!context.selection.later || spec?.kind !== 'nothing' || !spec.laterSetPer) return made;
  const selection = { ...context.selection, setPer: spec.laterSetPer };
  const later = [await build({ ...context, selection })].flat();
  return later.map((one) => ({ ...one, later: true }));
}

/**
 * Makes all figures of a page. All questions are asked at once, so that the engine never waits for the next one.
 * @param data fingerprint of the data that the engine holds
 */
export async function buildPage(page: PageId, context: FigureContext, data: string): Promise<PageFigures> {
  const once = { ...context, engine: askedOnce(context.engine) };
  const [isRestated, withEvents, ...built] = await Promise.all([
    restatedFigures(once),
    eventMarker(page, once),
    ...[...pages[page], ...(page === 'overblik' ? overviewTiles(context) : [])].map((build) =>
      buildFigures(build, once),
    ),
  ]);
  const figures = built
    .flat()
    .map(withEvents)
    .map((spec) => (isRestated(spec.id) ? asRestated(spec) : spec));
  return { page, selection: context.selection, data, figures };
}
