import type { DataTable } from '../charts/chart-spec';

/** A table column of words. */
export function textColumn(label: string): DataTable['columns'][number] {
  return { label, unit: { name: '', kind: 'text', decimals: 0 } };
}
