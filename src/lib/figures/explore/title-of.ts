import type { Unit } from '../../format/unit';
import { unitOf } from '../own-series/indicator';

/** What a question's first line says of it where it is a comment: `-- Borgere i forløb (personer)`. */
export function titleOf(sql: string): { title?: string; unit?: Unit } {
  const said = /^\s*--\s*(.+?)\s*(?:\(([^()]+)\))?\s*$/m.exec(sql.split('\n')[0] ?? '');
  if (!said) return {};
  const [, title = '', unit] = said;
  return { title, ...(unit && { unit: unitOf(unit, 0) }) };
}
