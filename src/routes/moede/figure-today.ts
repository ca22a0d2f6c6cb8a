import { seriesId } from '$lib/figures/own-series/address';
import type { PageFigures } from '$lib/figures/figure';
import type { MeetingItem } from '$lib/meetings/meeting';
import type { Session } from '$lib/session/session.svelte';

/** What of an item is another when it is made again. */
export type Today = Pick<MeetingItem, 'spec' | 'selection' | 'data'>;

/** What was said when of a figure is a figure too, and bears its name. */
const saidWhen = /^(.+)-oplyst$/;

async function specOf(item: MeetingItem, figures: PageFigures, session: Session) {
  const { id } = item.spec;
  const found = figures.figures.find((spec) => spec.id === id);
  const of = saidWhen.exec(id)?.[1];
  return found ?? (of ? await session.revisions(of, { ...item.selection, setPer: null }) : null);
}

/** The figures of the series that bears the name of an item's figure. */
async function ofSeries({ spec, selection }: MeetingItem, session: Session): Promise<PageFigures | null> {
  const newest = { ...selection, setPer: null };
  const all = await session.series(newest);
  const found = all.find(({ key }) => spec.id.startsWith(seriesId(key)));
  return found ? session.seriesFigures(found.key, newest) : null;
}

/** The same figure as known today; null: there is none. Rejects where it cannot be asked for. */
export async function figureToday(item: MeetingItem, session: Session): Promise<Today | null> {
  await session.whenReady();
  const newest = { ...item.selection, setPer: null };
  const { page } = item;
  // a question is asked where it was written
  if (page === 'udforsk') return null;
  const figures = await (page === 'serie' ? ofSeries(item, session) : session.figures(page, newest));
  if (!figures) throw new Error('the engine is not there');
  const spec = await specOf(item, figures, session);
  return spec && { spec, selection: figures.selection, data: figures.data };
}
