import { minutesTable } from './flygtninge/minutes-table';
import { settledByOwnChoice } from './flygtninge/own-choice';
import { weeks } from './flygtninge/weeks';
import type { BuildFigure, FigureContext, PageFigures, PageId } from './figure';

/** What stands on each page, in its order. */
export const pages: Record<PageId, BuildFigure[]> = {
  overblik: [],
  flygtninge: [weeks, minutesTable, settledByOwnChoice],
  beskaeftigelse: [],
  puljer: [],
  oekonomi: [],
};

/**
 * Makes all figures of a page, one after the other: the engine answers one question at a time.
 * @param data fingerprint of the data that the engine holds
 */
export async function buildPage(page: PageId, context: FigureContext, data: string): Promise<PageFigures> {
  const figures = [];
  for (const build of pages[page]) figures.push(await build(context));
  return { page, selection: context.selection, data, figures };
}
