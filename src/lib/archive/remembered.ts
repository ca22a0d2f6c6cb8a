import type { ArchivedImport } from './archive';
import type { Decisions } from '../schema/decisions';

/** What was confirmed for the newest import of a shape that is still used; null: none. An as-of date is of its file alone. */
export function rememberedDecisions(imports: readonly ArchivedImport[], shape: string): Decisions | null {
  const found = imports.filter((entry) => entry.shape === shape && entry.state === 'used').at(-1);
  if (!found) return null;
  const { asOf: _asOf, year: _year, ...settings } = found.decisions.settings ?? {};
  return { ...found.decisions, settings };
}
