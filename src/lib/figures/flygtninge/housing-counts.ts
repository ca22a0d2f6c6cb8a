import type { Value } from '../../charts/chart-spec';
import { housingSites } from '../../indicators/housing/sites';
import { housingTotal } from '../../indicators/housing/total';
import type { RowOf } from '../../indicators/statement';
import { byName } from '../area-names';
import type { FigureContext } from '../figure';
import { read } from '../read';
import { toValue } from '../value';
import { isShown } from '../window';

export type SiteRow = RowOf<typeof housingSites>;
export type TotalRow = RowOf<typeof housingTotal>;

/** How sentences speak of the places. */
export const housingWording = { one: 'optaget plads', many: 'optagne pladser' };

/** The own area's temporary housing in the chosen period. */
export interface HousingCounts {
  rows: SiteRow[];
  totals: TotalRow[];
  /** ISO weeks, ascending */
  weeks: string[];
  /** names in Danish alphabetical order */
  sites: string[];
  /** one value per week; a week in which the site was not counted is blank */
  valuesOf(site: string, measure: 'places' | 'occupied' | 'free'): Value[];
}

/** A site's number, or why there is none; what is free is known only where both others are. */
export function siteValue(row: SiteRow | undefined, measure: 'places' | 'occupied' | 'free'): Value {
  if (!row) return toValue(null);
  if (measure === 'places') return toValue(row.places, row.places_missing);
  if (measure === 'occupied') return toValue(row.occupied, row.occupied_missing);
  return toValue(row.free, row.places_missing ?? row.occupied_missing);
}

/** Reads sites and sums. */
export async function readHousing(context: FigureContext): Promise<HousingCounts> {
  const [all, sums] = await Promise.all([read(context, housingSites), read(context, housingTotal)]);
  const rows = all.filter(({ week }) => isShown(context.selection, week));
  const weeks = [...new Set(rows.map(({ week }) => week))].sort();
  return {
    rows,
    totals: sums.filter(({ week }) => weeks.includes(week)),
    weeks,
    sites: [...new Set(rows.map(({ site }) => site))].sort(byName),
    valuesOf: (site, measure) =>
      weeks.map((week) =>
        siteValue(
          rows.find((row) => row.site === site && row.week === week),
          measure,
        ),
      ),
  };
}

/** A sum over the sites; unknown where one of them was not counted. */
export function sumValue(sum: number | null): Value {
  return toValue(sum, 'not_available');
}
