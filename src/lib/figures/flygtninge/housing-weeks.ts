import { housingSites } from '../../indicators/housing/sites';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { housingWording, readHousing, sumValue } from './housing-counts';

/** Occupied places per week, stacked by site. */
export const housingOccupied: BuildFigure = async (context) => {
  const words = {
    id: 'boliger-optaget',
    subject: `Optagne midlertidige boliger i ${ownName(context)}`,
    description: 'Optagne pladser pr. uge efter sted',
    wording: { ...housingWording, measure: 'Antallet af optagne pladser' },
  };
  const counts = await readHousing(context);
  if (counts.weeks.length === 0) return nothing(context, housingSites, words);
  return {
    kind: 'stacked-periods',
    ...specBase(context, housingSites, counts.rows, words),
    periods: counts.weeks,
    series: counts.sites.map((site, category) => ({
      id: site,
      label: site,
      category: category % 7,
      values: counts.valuesOf(site, 'occupied'),
    })),
    ofWhich: [],
    totals: counts.totals.map(({ occupied }) => sumValue(occupied)),
    events: [],
  };
};

/** Free places per week, one line per site. */
export const housingFree: BuildFigure = async (context) => {
  const words = {
    id: 'boliger-ledige',
    subject: `Ledige midlertidige boliger i ${ownName(context)}`,
    description: 'Ledige pladser pr. uge efter sted',
    wording: { one: 'ledig plads', many: 'ledige pladser' },
    notes: ['Ledige pladser er beregnet: pladser minus optagne.'],
  };
  const counts = await readHousing(context);
  if (counts.weeks.length === 0) return nothing(context, housingSites, words);
  return {
    kind: 'lines',
    ...specBase(context, housingSites, counts.rows, words),
    x: 'period',
    series: counts.sites.map((site, category) => {
      const values = counts.valuesOf(site, 'free');
      return {
        id: site,
        label: site,
        role: 'category',
        category: category % 7,
        points: counts.weeks.map((x, at) => ({ x, y: values[at] ?? { value: null } })),
      };
    }),
    fromZero: true,
    breaks: [],
    events: [],
  };
};
