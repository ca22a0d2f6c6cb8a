import { group } from 'd3';
import type { Engine } from '../db/engine';
import { forgetImport } from '../db/forget-import';
import { deleteRows, insertAllPacked } from '../db/insert-packed';
import { refreshKnown } from '../db/known';
import { packTable, type PackedTable } from '../db/packed-table';
import { recordImports, takeImportNumbers, type ImportRecord } from '../db/record-import';
import { storeStaged } from '../db/staged';
import { standsAlone } from '../db/stands-alone';
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

/** A table to be stored. */
export interface Arrival {
  /** `keepStaged` needs no bytes */
  packed: PackedTable;
  info: ImportInfo;
}

function recordOf({ packed, info }: Arrival): ImportRecord {
  const { file, title, source, example, own } = info;
  const asOf = info.asOf ?? packed.asOf;
  const asOfDate = asOf ? (parsePeriod(asOf)?.end ?? null) : null;
  const { table, layout, rowCount } = packed;
  return { table, layout, file, title, source, asOf, asOfDate, example, own, rowCount };
}

/**
 * Stores tables as new imports, numbered in their order after all that there are. What is known is not refreshed yet.
 * Resolves to their numbers. Throws `QueryError`, and then has stored nothing.
 */
export async function storeAll(engine: Engine, arrivals: Arrival[]): Promise<number[]> {
  const importIds = await takeImportNumbers(engine, arrivals.length);
  const numbered = arrivals.map((arrival, index) => ({ ...arrival, importId: importIds[index] ?? 0 }));
  const byTable = group(numbered, ({ packed }) => packed.table);
  try {
    for (const [table, all] of byTable) await insertAllPacked(engine, table, all);
    await recordImports(engine, new Map(numbered.map((arrival) => [arrival.importId, recordOf(arrival)])));
  } catch (thrown) {
    for (const table of byTable.keys()) await deleteRows(engine, table, importIds);
    throw thrown;
  }
  return importIds;
}

/** Stores one table; what is known is not refreshed yet. Resolves to the import's number. Throws `QueryError`. */
export async function storeTyped(engine: Engine, typed: TypedTable, info: ImportInfo): Promise<number> {
  const [importId = 0] = await storeAll(engine, [{ packed: packTable(typed), info }]);
  return importId;
}

/** Stores one table so that the next query sees it. Resolves to the import's number. Throws `QueryError`. */
export async function loadTyped(engine: Engine, typed: TypedTable, info: ImportInfo): Promise<number> {
  const importId = await storeTyped(engine, typed, info);
  await refreshKnown(engine, [typed.table]);
  return importId;
}

/**
 * Stores what waits under a number as the import with a given number, so that the next query sees it. Throws `QueryError`,
 * and then has stored nothing.
 */
export async function keepStaged(
  engine: Engine,
  stagedId: number,
  arrival: Arrival,
  importId: number,
): Promise<void> {
  const { table } = arrival.packed;
  await recordImports(engine, new Map([[importId, recordOf(arrival)]]));
  try {
    const alone = await standsAlone(engine, stagedId, table);
    await storeStaged(engine, stagedId, table, importId, alone);
    if (!alone) await refreshKnown(engine, [table]);
  } catch (thrown) {
    await forgetImport(engine, importId).catch(() => undefined);
    throw thrown;
  }
}

/** Takes a loaded table out again; what it superseded is known once more. */
export async function removeImport(engine: Engine, importId: number): Promise<void> {
  await forgetImport(engine, importId);
}
