import type { Engine } from '../../src/lib/db/engine';
import { insertAllPacked } from '../../src/lib/db/insert-packed';
import { packTable } from '../../src/lib/db/packed-table';
import type { TypedTable } from '../../src/lib/schema/typed-table';

/** Stores typed rows in their table under an import's number. */
export function insertTyped(engine: Engine, typed: TypedTable, importId: number): Promise<void> {
  return insertAllPacked(engine, typed.table, [{ packed: packTable(typed), importId }]);
}
