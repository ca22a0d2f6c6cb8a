import type { Engine } from '../db/engine';
import type { AreaLookup } from '../schema/area-lookup';
import type { DataPackage } from '../schema/data-package';
import { defaultSelection, settledSelection } from './default-selection';
import { dataFacts, type LoadedSource } from './facts';
import type { Selection } from './selection';

/** What every page needs to know of the data before it shows a figure. Plain data: prerendered as a file. */
export interface SiteFacts {
  /** of the data that this was made from */
  fingerprint: string;
  defaults: Selection;
  /** ISO date that "set pr." means where nothing was chosen */
  newestAsOf: string;
  /** days on which something was counted, ISO dates, newest first */
  asOfDates: string[];
  /** the committee's meetings, ISO dates, ascending */
  meetings: string[];
  /** municipalities that have figures, and the default one, in Danish order */
  areas: { code: string; name: string }[];
  /** first day of each year that can be chosen as the period's bounds, ascending */
  years: number[];
  sources: LoadedSource[];
}

/** The parts of what was loaded that the facts are made from. */
export export interface Loaded {
  package: DataPackage;
  areas: AreaLookup;
  fingerprint: string;
}

const danish = new Intl.Collator('da');

/** Gathers the facts from the engine. Throws `QueryError`. */
export async function siteFacts(engine: Engine, loaded: Loaded): Promise<SiteFacts> {
  const facts = await dataFacts(engine);
  const settings = loaded.package.ugetal;
  const defaults = defaultSelection(settings);
  const codes = new Set([...facts.areas, defaults.own]);
  const areas = [...codes].map((code) => ({ code, name: loaded.areas.byCode(code)?.name ?? code }));
  return {
    fingerprint: loaded.fingerprint,
    defaults,
    newestAsOf: settledSelection(defaults, facts).setPer,
    asOfDates: facts.asOfDates,
    meetings: settings.meetings,
    areas: areas.sort((a, b) => danish.compare(a.name, b.name)),
    years: facts.years,
    sources: facts.sources,
  };
}
