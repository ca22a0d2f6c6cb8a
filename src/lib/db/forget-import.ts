import type { TableName } from '../schema/table-schema';
import { tables } from '../schema/tables';
import type { Engine } from './engine';
import { deleteRows } from './insert-packed';
import { refreshKnown } from './known';

/** Takes an import's rows out again, and what they superseded is known once more. Nothing happens for a number that is not there. */
export async function forgetImport(engine: Engine, importId: number): Promise<void> {
  const found = await engine.query<{ name: string }>(
    'SELECT table_name AS name FROM imports WHERE import_id = $id',
    { id: importId },
  );
  const names = found.map((row) => row.name).filter((name): name is TableName => Object.hasOwn(tables, name));
  await refreshKnown(engine, names, [importId]);
  for (const name of names) await deleteRows(engine, name, [importId]);
  await engine.query('DELETE FROM imports WHERE import_id = $id', { id: importId });
}
