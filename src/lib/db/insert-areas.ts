import type { Area } from '../schema/area-lookup';
import { areaColumns } from './columns';
import type { Engine } from './engine';
import { insertRows } from './insert-rows';

/** Fills the table `areas`, in place of what it held. */
export async function insertAreas(engine: Engine, areas: readonly Area[]): Promise<void> {
  await engine.query('DELETE FROM areas');
  const rows = areas.map((area) => [area.code, area.name, area.kind, area.region, area.landsdel, area.group]);
  await insertRows(engine, 'areas', areaColumns, rows);
}
