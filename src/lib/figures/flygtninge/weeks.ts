import { weeklyRefugees } from '../../indicators/refugees/weekly';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { adults, refugeeWording, statuses } from './statuses';
import { readWeeklyCounts } from './weekly-counts';

/** Refugees per week, stacked by status. */
export const weeks: BuildFigure = async (context) => {
  const words = {
    id: 'flygtninge-uger',
    subject: `Flygtninge fra Ukraine i ${ownName(context)}`,
    description: 'Personer pr. uge efter status',
    wording: refugeeWording,
    notes: ['18-64-årige er en del af dem med opholdstilladelse og lægges ikke til.'],
  };
  const counts = await readWeeklyCounts(context);
  if (counts.weeks.length === 0) return nothing(context, weeklyRefugees, words);
  const shown = statuses
    .map((status, category) => ({ ...status, category }))
    .filter(({ id }) => counts.has(id));
  return {
    kind: 'stacked-periods',
    ...specBase(context, weeklyRefugees, counts.rows, words),
    periods: counts.weeks,
    series: shown.map((status) => ({ ...status, values: counts.valuesOf(status.id) })),
    ofWhich: counts.has(adults.id) ? [{ ...adults, values: counts.valuesOf(adults.id) }] : [],
    totals: counts.totals,
    events: [],
  };
};
