import type { FigureContext } from '../figure';
import { seriesSubject, type RevisionWords } from '../revision-lines';
import { seriesId } from './address';
import { indicatorOf, wordsOf } from './indicator';
import { listSeries, type OwnSeries } from './listed';

/** The series that a figure is of, over time or beside other areas; null: none. */
async function seriesOf(context: FigureContext, figure: string): Promise<OwnSeries | null> {
  const id = figure.replace(/-omraader$/, '');
  return (await listSeries(context)).find(({ key }) => seriesId(key) === id) ?? null;
}

/** How to ask what was said when of a series, by its figure's id; null: it is no figure of a series. */
export async function seriesRevisions(
  context: FigureContext,
  figure: string,
): Promise<Omit<RevisionWords, 'id'> | null> {
  const series = figure.startsWith('serie-') ? await seriesOf(context, figure) : null;
  if (!series) return null;
  const { subject, description, wording } = wordsOf(series);
  return {
    subject: seriesSubject(indicatorOf(series)),
    what: subject,
    description: `${description} efter opgørelsesdato, én linje pr. periode, der er rettet`,
    ...(wording && { wording }),
  };
}
