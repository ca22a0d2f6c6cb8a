import type { Engine } from '../db/engine';
import { areasWithFigures } from '../indicators/coverage/areas';
import { countDates } from '../indicators/coverage/count-dates';
import { loadedSources } from '../indicators/coverage/sources';
import type { RowOf } from '../indicators/statement';

/** One file that was loaded. */
export interface LoadedSource {
  /** name of the table in the database */
  table: string;
  file: string;
  title: string;
  /** publisher; empty where nobody said */
  source: string;
  /** as stated; null: not dated, or its rows differ */
  asOf: string | null;
  example: boolean;
  /** opened by the person in this visit, not shipped */
  own: boolean;
  rows: number;
}

/** What the loaded data offers to choose from. */
export interface DataFacts {
  /** ISO date of the newest count; null where nothing is dated */
  newestAsOf: string | null;
  /** every day on which something was counted, ISO dates, newest first */
  asOfDates: string[];
  /** codes of the municipalities that have figures */
  areas: string[];
  sources: LoadedSource[];
}

function toSource(row: RowOf<typeof loadedSources>): LoadedSource {
  return {
    table: row.table_name,
    file: row.file,
    title: row.title ?? row.file,
    source: row.source ?? '',
    asOf: row.as_of,
    example: row.example,
    own: row.own,
    rows: row.row_count,
  };
}

/** What there is in the database. Throws `QueryError`. */
export async function dataFacts(engine: Engine): Promise<DataFacts> {
  const dates = await engine.query<RowOf<typeof countDates>>(countDates.sql);
  const areas = await engine.query<RowOf<typeof areasWithFigures>>(areasWithFigures.sql);
  const sources = await engine.query<RowOf<typeof loadedSources>>(loadedSources.sql);
  const asOfDates = dates.map((row) => row.as_of_date).reverse();
  return {
    newestAsOf: asOfDates[0] ?? null,
    asOfDates,
    areas: areas.map((row) => row.area),
    sources: sources.map(toSource),
  };
}
