import { tables } from '../schema/tables';
import type { Engine } from './engine';
import { identifier } from './identifier';

/** The newest day on which anything was counted, ISO date; null where nothing is dated. */
export async function newestAsOf(engine: Engine): Promise<string | null> {
  const each = Object.keys(tables).map((name) => `SELECT max(as_of_date) AS day FROM ${identifier(name)}`);
  const rows = await engine.query<{ day: string | null }>(
    `SELECT CAST(max(day) AS VARCHAR) AS day FROM (${each.join(' UNION ALL ')})`,
  );
  return rows[0]?.day ?? null;
}
