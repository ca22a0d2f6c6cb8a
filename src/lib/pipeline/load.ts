import type { Engine } from '../db/engine';
import { forgetImport } from '../db/forget-import';
import { insertTyped } from '../db/insert-typed';
import { refreshKnown } from '../db/known';
import { nextImportId, recordImport } from '../db/record-import';
import { parsePeriod } from '../format/period';
import type { TypedTable } from '../schema/typed-table';

/** Where a table came from, as the source line and the list of files say it. */
export interface ImportInfo {
  file: string;
  title: string;
  source: string;
  /** the amounts are invented */
  example: boolean;
  /** opened by the person in this visit, not shipped */
  own: boolean;
  /** as stated, ISO date or month; else the table's own */
  asOf?: string | null;
}

/**
 * Stores a typed table as a new import. What is known is not yet refreshed: do that once when all are stored.
 * Resolves to the import's number, higher than all before. Throws `QueryError`, and then has stored nothing.
 */
export async function storeTyped(engine: Engine, typed: TypedTable, info: ImportInfo): Promise<number> {
  const importId = await nextImportId(engine);
  const asOf = info.asOf ?? typed.asOf;
  await insertTyped(engine, typed, importId);
  await recordImport(engine, importId, {
    table: typed.table,
    layout: typed.layout,
    file: info.file,
    title: info.title,
    source: info.source,
    asOf,
    asOfDate: asOf ? (parsePeriod(asOf)?.end ?? null) : null,
    example: info.example,
    own: info.own,
    rowCount: typed.rows.length,
  });
  return importId;
}

/** Stores a typed table so that the next query sees it. Resolves to the import's number. Throws `QueryError`. */
export async function loadTyped(engine: Engine, typed: TypedTable, info: ImportInfo): Promise<number> {
  const importId = await storeTyped(engine, typed, info);
  await refreshKnown(engine, [typed.table]);
  return importId;
}

/** Takes a loaded table out again; what it superseded is known once more. */
export async function removeImport(engine: Engine, importId: number): Promise<void> {
  await forgetImport(engine, importId);
}
