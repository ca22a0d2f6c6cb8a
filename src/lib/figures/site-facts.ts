import type { Engine } from '../db/engine';
import { areasWithFigures } from '../indicators/coverage/areas';
import { countDates } from '../indicators/coverage/count-dates';
import { monthsWithFigures } from '../indicators/coverage/months';
import type { RowOf } from '../indicators/statement';
import type { AreaLookup } from '../schema/area-lookup';
import type { SeriesSettings } from '../schema/series-settings';
import type { DataPackage } from '../schema/data-package';
import { areaName, byName } from './area-names';
import { defaultSelection } from './default-selection';
import { readLoadedSources, type LoadedSource } from './loaded-sources';
import type { Selection } from './selection';

/** What every page needs to know of the data before it shows a figure. Only JSON values: prerendered as a file. */
export interface SiteFacts {
  /** of the data folder that the engine holds */
  fingerprint: string;
  /** the selection before anybody has chosen */
  defaults: Selection;
  /** the committee's meetings, ISO dates, ascending */
  meetings: string[];
  /** ISO date of the newest count, what "set pr." is unless chosen */
  newestAsOf: string;
  /** every day on which something was counted, ISO dates, newest first */
  asOfDates: string[];
  /** every month that figures are about, ISO, ascending: the period's bounds are chosen among them */
  months: string[];
  /** municipalities that have figures, and the default one, in Danish order */
  areas: { code: string; name: string }[];
  /** codes of the municipalities that the office serves, where they are several */
  ownAreas?: string[];
  /**
   * regions and parts of the country with the municipalities in them. The areas of the regional labour market councils (RAR) cut
   * across both and change by law; no source here has figures of them, so they are not offered
   */
  wider: { code: string; name: string; members: string[] }[];
  sources: LoadedSource[];
  /** six digits of the municipality's colour, and its logo's path beside datapackage.json */
  brand?: { color?: string; logo?: string };
  /** what the data folder says of series that have no figure of their own */
  series?: SeriesSettings[];
}

/** What a data folder came with, as `pipeline/load-package.ts` gives it. */
export interface Loaded {
  package: DataPackage;
  areas: AreaLookup;
  fingerprint: string;
}

/** Where nothing is dated, a day before every count stands in: then only what is undated is shown. */
const beforeEverything = '1900-01-01';

/** Regions first, each part of the country after them. */
function widerAreas({ all }: AreaLookup): SiteFacts['wider'] {
  return (['region', 'landsdel'] as const).flatMap((part) =>
    all
      .filter(({ kind }) => kind === part)
      .map(({ code, name }) => ({
        code,
        name,
        members: all
          .filter((area) => area.kind === 'municipality' && area[part] === name)
          .map((area) => area.code),
      })),
  );
}

/** Reads what there is in the database. Throws `QueryError`. */
export async function siteFacts(engine: Engine, loaded: Loaded): Promise<SiteFacts> {
  const dates = await engine.query<RowOf<typeof countDates>>(countDates.sql);
  const months = await engine.query<RowOf<typeof monthsWithFigures>>(monthsWithFigures.sql);
  const areas = await engine.query<RowOf<typeof areasWithFigures>>(areasWithFigures.sql);
  const defaults = defaultSelection(loaded.package.ugetal);
  const asOfDates = [...new Set(dates.map((row) => row.as_of_date))].reverse();
  return {
    fingerprint: loaded.fingerprint,
    defaults,
    meetings: [...loaded.package.ugetal.meetings].sort(),
    newestAsOf: asOfDates[0] ?? beforeEverything,
    asOfDates,
    months: months.map((row) => row.month),
    areas: [
      ...new Set([defaults.own, ...(loaded.package.ugetal.ownAreas ?? []), ...areas.map((row) => row.area)]),
    ]
      .map((code) => ({ code, name: areaName(loaded.areas, code) }))
      .sort((a, b) => byName(a.name, b.name)),
    wider: widerAreas(loaded.areas),
    sources: await readLoadedSources(engine),
    ...(loaded.package.ugetal.ownAreas && { ownAreas: loaded.package.ugetal.ownAreas }),
    ...(loaded.package.ugetal.brand && { brand: loaded.package.ugetal.brand }),
    ...(loaded.package.ugetal.series && { series: loaded.package.ugetal.series }),
  };
}
