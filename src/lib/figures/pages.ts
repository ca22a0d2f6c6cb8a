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
import { restatedFigures } from './revisions';
import type { BuildFigure, FigureContext, PageFigures, PageId } from './figure';
import { minutesTable } from './flygtninge/minutes-table';
import { settledByOwnChoice } from './flygtninge/own-choice';
import { weeks } from './flygtninge/weeks';
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
import { poolsEndingSoon } from './puljer/ending-soon';
import { poolResults } from './puljer/results';
import { poolTimeline } from './puljer/timeline';

/** What stands on each page, in its order. */
export const pages: Record<PageId, BuildFigure[]> = {
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
  flygtninge: [weeks, minutesTable, settledByOwnChoice],
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
  ydelser: [],
  puljer: [poolTimeline, poolResults, poolsEndingSoon],
  oekonomi: [
    budgetTable,
    budgetProgress,
    yearOnYear,
    incomeAndExpenditure,
    reimbursementDegrees,
    ladder,
    accounts,
  ],
  planer: [],
};

/** A figure as known on the chosen day, or, where the person wants that, its later counts in place of the sentence. */
async function buildFigure(build: BuildFigure, context: FigureContext): Promise<ChartSpec> {
  const spec = await build(context);
  if (!context.selection.later || spec.kind !== 'nothing' || !spec.laterSetPer) return spec;
  const selection = { ...context.selection, setPer: spec.laterSetPer };
  return { ...(await build({ ...context, selection })), later: true };
}

/**
 * Makes all figures of a page. All questions are asked at once, so that the engine never waits for the next one.
 * @param data fingerprint of the data that the engine holds
 */
export async function buildPage(page: PageId, context: FigureContext, data: string): Promise<PageFigures> {
  const once = { ...context, engine: askedOnce(context.engine) };
  const [isRestated, ...built] = await Promise.all([
    restatedFigures(once),
    ...pages[page].map((build) => buildFigure(build, once)),
  ]);
  const figures = built.map((spec) =>
    spec.kind !== 'nothing' && isRestated(spec.id) ? { ...spec, restated: true as const } : spec,
  );
  return { page, selection: context.selection, data, figures };
}
