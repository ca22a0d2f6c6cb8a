import { formatNumber, formatPercent } from '../../format/number';
import { formatPeriod } from '../../format/period';
import { refugeesInTotal } from '../../indicators/refugees/total';
import { weeklyRefugees } from '../../indicators/refugees/weekly';
import { ownName } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { seriesPoints } from '../series';
import { tile } from '../tile';
import { ownChoice, refugeeWording } from './statuses';
import { readWeeklyCounts, type WeeklyCounts } from './weekly-counts';

/** `Heraf: 90 af 404`, with what the share is a share of. */
function partOfTotal(counts: WeeklyCounts): string[] {
  const index = counts.valuesOf(ownChoice).findLastIndex(({ value }) => value !== null);
  const part = counts.valuesOf(ownChoice)[index]?.value;
  const total = counts.totals[index]?.value;
  const week = counts.weeks[index];
  if (!week || !part || !total) return [];
  const share = formatPercent((100 * part) / total);
  return [
    `${formatNumber(part)} af ${formatNumber(total)} i ${formatPeriod(week)}: ${share} af alle flygtninge i ugeopgørelsen. De er talt med i de ${formatNumber(total)} og lægges ikke til.`,
  ];
}

function points(context: FigureContext, counts: WeeklyCounts) {
  const rows = counts.rows.filter(({ status }) => status === ownChoice);
  return seriesPoints(
    weeklyRefugees,
    rows.map(({ week, persons, persons_missing, ...origin }) => ({
      ...origin,
      area: context.selection.own,
      period: week,
      value: persons,
      value_missing: persons_missing,
    })),
  );
}

/** Refugees who settled here by own choice although assigned to another municipality. */
export const settledByOwnChoice: BuildFigure = async (context) => {
  const words = {
    id: 'flygtninge-eget-valg',
    subject: `Bosat i ${ownName(context)} efter eget valg`,
    description: 'Heraf: personer, der er visiteret til en anden kommune',
    wording: { ...refugeeWording, measure: 'Antallet af flygtninge, der har bosat sig efter eget valg,' },
    href: '/flygtninge/',
  };
  const counts = await readWeeklyCounts(context);
  const own = points(context, counts);
  if (own.length === 0) return nothing(context, weeklyRefugees, words);
  return tile(context, refugeesInTotal, own, { ...words, notes: partOfTotal(counts) });
};
