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

/** Takes numbers for so many imports, ascending and higher than all before; nobody else gets them. */
export async function takeImportNumbers(engine: Engine, count: number): Promise<number[]> {
  const rows = await engine.query<{ number: number }>(
    "SELECT nextval('import_numbers') AS number FROM range(CAST($count AS BIGINT))",
    { count },
  );
  return rows.map((row) => row.number).sort((a, b) => a - b);
}

/** Notes in `imports` which files the rows with these numbers came from. */
export async function recordImports(engine: Engine, records: Map<number, ImportRecord>): Promise<void> {
  const rows = [...records].map(([importId, record]) => {
    const { table, layout, file, title, source, asOf, asOfDate, example, own, rowCount } = record;
    return [importId, table, layout, file, title, source, asOf, asOfDate, example, own, rowCount];
  });
  await insertRows(engine, 'imports', importColumns, rows);
}
