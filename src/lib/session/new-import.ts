import type { NewImport } from '../archive/archive';
import type { Severity } from '../schema/problem';
import { tables } from '../schema/tables';
import type { DeskItem } from './desk-item';

/** What is to be saved of a file; null where it has no table. */
export function newImport({ name, look, decisions, comparison, replaces }: DeskItem): NewImport | null {
  if (!look?.table || !look.layout) return null;
  const count = (wanted: Severity) => look.problems.filter(({ severity }) => severity === wanted).length;
  const { added = 0, changed = 0, unchanged = 0, gone = 0 } = comparison ?? {};
  return {
    file: name,
    table: look.table,
    layout: look.layout,
    title: tables[look.table].title,
    source: `Egen fil: ${name}`,
    asOf: look.asOf,
    // plain data: what the page holds may be a proxy
    decisions: JSON.parse(JSON.stringify(decisions)) as NewImport['decisions'],
    counts: {
      read: look.asRead.total,
      stored: look.asStored.total,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      added,
      changed,
      unchanged,
      gone,
    },
    shape: look.shape,
    replaces,
  };
}
