import { formatAsStated, formatNumber } from '$lib/format/number';
import { formatPeriod } from '$lib/format/period';
import type { Change, Comparison } from '$lib/schema/look';
import type { TableName } from '$lib/schema/table-schema';
import { tables } from '$lib/schema/tables';
import type { TableContent } from '$lib/ui/table-content';

/** `12 nye, 3 ændrede, 200 uændrede, 1 forsvinder`. */
export function comparisonSummary(comparison: Comparison | null): string {
  if (!comparison) return 'Intet at sammenligne med endnu';
  const { added, changed, unchanged, gone } = comparison;
  if (added + changed + gone === 0)
    return `Ændrer intet af det, der vises nu (${formatNumber(unchanged)} tal)`;
  const parts: [number, string][] = [
    [added, added === 1 ? 'nyt' : 'nye'],
    [changed, changed === 1 ? 'ændret' : 'ændrede'],
    [unchanged, 'uændrede'],
    [gone, gone === 1 ? 'forsvinder' : 'forsvinder'],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber(count)} ${word}`)
    .join(', ');
}

/** Fields whose old and new value say nothing to a reader: the reason beside a number, and technical dates. */
function isShown(field: string): boolean {
  return !/_missing$|_earliest$|_latest$/.test(field);
}

function valueText(value: string | number | null): string {
  if (value === null) return '(intet)';
  return typeof value === 'number' ? formatAsStated(value) : value;
}

/** A key's values as a person knows them: area names, periods and labels in words. */
function keyText({ key }: Change, table: TableName, areas: ReadonlyMap<string, string>): string {
  const words = tables[table].fields.flatMap(({ name, type, allowed }) => {
    const value = key[name];
    if (!value) return [];
    if (type === 'area') return [areas.get(value) ?? value];
    if (type === 'period' || type === 'week') return [formatPeriod(value)];
    return [allowed?.[value] ?? value];
  });
  return words.join(', ');
}

/** The changes as a table: what they are about, before and after. */
export function changesTable(
  { changes, changed, gone }: Comparison,
  table: TableName,
  areas: ReadonlyMap<string, string>,
): TableContent {
  const titles = new Map(tables[table].fields.map(({ name, title }) => [name, title]));
  const rows = changes.flatMap((change) => {
    const values = change.values.filter(({ field }) => isShown(field));
    return values.map(({ field, before, after }) => {
      const texts = [
        keyText(change, table, areas),
        titles.get(field) ?? field,
        valueText(before),
        change.kind === 'gone' ? 'forsvinder' : valueText(after),
      ];
      return {
        cells: texts.map((text) => ({ text, mark: '', note: '' })),
        emphasis: 'none' as const,
      };
    });
  });
  const left = changed + gone - changes.length;
  return {
    caption: 'Det, der ændres',
    columns: ['Tal', 'Felt', 'Nu', 'Efter'].map((label, index) => ({ label, unit: '', numeric: index > 1 })),
    rows,
    notes: left > 0 ? [`Og ${formatNumber(left)} mere.`] : [],
  };
}
