import type { DataTable } from '../../charts/chart-spec';
import { formatPeriod } from '../../format/period';
import { housingSites } from '../../indicators/housing/sites';
import { byName, ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { readHousing, siteValue, sumValue } from './housing-counts';

/** Places, occupied and free at each site in the newest week, and all together. */
export const housingBySite: BuildFigure = async (context) => {
  const words = {
    id: 'boliger-steder',
    subject: `Midlertidige boliger i ${ownName(context)}`,
    description: 'Pladser efter sted',
  };
  const { rows, totals, weeks } = await readHousing(context);
  const week = weeks.at(-1);
  if (!week) return nothing(context, housingSites, words);
  const newest = rows.filter((row) => row.week === week).sort((a, b) => byName(a.site, b.site));
  const total = totals.find((row) => row.week === week);
  const full = newest.filter(({ free }) => free !== null && free <= 0).map(({ site }) => site);
  const notes = [
    ...(full.length > 0 ? [`Alle pladser er optaget: ${full.join(', ')}.`] : []),
    'Ledige pladser er beregnet: pladser minus optagne.',
  ];
  const heads = ['Pladser', 'Optaget', 'Ledige'];
  const cells = ['places', 'occupied', 'free'] as const;
  const table: DataTable = {
    caption: `${words.subject}, ${formatPeriod(week)}`,
    columns: [textColumn('Sted'), ...heads.map((label) => ({ label, unit: housingSites.unit }))],
    rows: [
      ...newest.map((row) => ({
        cells: [row.site, ...cells.map((measure) => siteValue(row, measure))],
        emphasis: 'none' as const,
      })),
      {
        cells: ['I alt', ...cells.map((measure) => sumValue(total?.[measure] ?? null))],
        emphasis: 'total',
      },
    ],
  };
  return {
    kind: 'table',
    ...specBase(context, housingSites, newest, {
      ...words,
      description: `${words.description}, ${formatPeriod(week)}`,
      notes,
    }),
    table,
  };
};
