import type { TableName } from '$lib/schema/table-schema';

/** Where the figures of a table stand; tables that have none yet are left out. */
const places: Partial<Record<TableName, { path: string; label: string }>> = {
  refugee_counts: { path: '/flygtninge/', label: 'Flygtninge' },
  observations: { path: '/beskaeftigelse/', label: 'Beskæftigelse' },
  benefit_flows: { path: '/ydelser/', label: 'Ydelser' },
  housing: { path: '/flygtninge/', label: 'Flygtninge' },
  targets: { path: '/planer/', label: 'Planer' },
  actions: { path: '/planer/', label: 'Planer' },
  events: { path: '/planer/', label: 'Planer' },
  outcomes: { path: '/puljer/', label: 'Puljer' },
  pools: { path: '/puljer/', label: 'Puljer' },
  budget_lines: { path: '/oekonomi/', label: 'Økonomi' },
  reimbursement_rates: { path: '/oekonomi/', label: 'Økonomi' },
};

/** The page that shows a table's numbers; null: no figure is made of them. */
export function pageOf(table: TableName): { path: string; label: string } | null {
  return places[table] ?? null;
}
