import type { Engine } from '../db/engine';
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

/** Every file in the database, by table. Throws `QueryError`. */
export async function readLoadedSources(engine: Engine): Promise<LoadedSource[]> {
  return (await engine.query<RowOf<typeof loadedSources>>(loadedSources.sql)).map(toSource);
}
