import { importColumns } from './columns';
import type { Engine } from './engine';
import { insertRows } from './insert-rows';

/** A row of the table `imports`, but for its number. */
export interface ImportRecord {
  table: string;
  layout: string;
  file: string;
  title: string;
  source: string;
  /** as stated, and as ISO date; null where rows differ or none is known */
  asOf: string | null;
  asOfDate: string | null;
  example: boolean;
  own: boolean;
  rowCount: number;
}

/** The number that the next import gets: one more than the highest. */
export async function nextImportId(engine: Engine): Promise<number> {
  const rows = await engine.query<{ next: number }>(
    'SELECT coalesce(max(import_id), 0) + 1 AS next FROM imports',
  );
  return rows[0]?.next ?? 1;
}

/** Notes in `imports` which file the rows with this number came from. */
export async function recordImport(engine: Engine, importId: number, record: ImportRecord): Promise<void> {
  const { table, layout, file, title, source, asOf, asOfDate, example, own, rowCount } = record;
  await insertRows(engine, 'imports', importColumns, [
    [importId, table, layout, file, title, source, asOf, asOfDate, example, own, rowCount],
  ]);
}
