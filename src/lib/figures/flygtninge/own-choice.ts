import { formatPeriod } from '../../format/period';
import { formatNumber, formatPercent } from '../../format/number';
import { refugeesInTotal } from '../../indicators/refugees/total';
import { weeklyRefugees } from '../../indicators/refugees/weekly';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { ownChoice, refugeeWording } from './statuses';
import { readWeeklyCounts } from './weekly-counts';

/** `22 % af alle flygtninge …`; nothing where the week has no total. */
function shareOf(part: number | null, total: number | null | undefined): string[] {
  if (!part || !total) return [];
  const share = formatPercent((100 * part) / total);
  return [
    `${share} af alle flygtninge i ugeopgørelsen. De er talt med i de ${formatNumber(total)} og lægges ikke til.`,
  ];
}

/** Refugees who settled here by own choice although assigned elsewhere, as a part of all refugees of that week. */
export const settledByOwnChoice: BuildFigure = async (context) => {
  const own = ownName(context);
  const words = {
    id: 'flygtninge-eget-valg',
    subject: `Bosat i ${own} efter eget valg`,
    description: 'Personer, der er visiteret til en anden kommune',
    wording: { ...refugeeWording, predicate: `har bosat sig i ${own} efter eget valg` },
  };
  const counts = await readWeeklyCounts(context);
  const parts = counts.valuesOf(ownChoice);
  const index = parts.findLastIndex(({ value }) => value !== null);
  const [period, part, total] = [counts.weeks[index], parts[index], counts.totals[index]];
  if (!period || !part) return nothing(context, weeklyRefugees, words);
  const rows = counts.rows.filter(({ status, week }) => status === ownChoice && week === period);
  return {
    kind: 'ranked-bars',
    ...specBase(context, refugeesInTotal, rows, {
      ...words,
      description: `${words.description}, ${formatPeriod(period)}`,
      notes: shareOf(part.value, total?.value),
    }),
    basis: 'alle flygtninge i ugeopgørelsen',
    period,
    bars: [
      ...(total ? [{ id: 'total', label: 'Flygtninge i alt', role: 'other' as const, value: total }] : []),
      { id: ownChoice, label: 'Heraf efter eget valg', role: 'own', value: part },
    ],
    whole: 'total',
    rank: null,
  };
};
