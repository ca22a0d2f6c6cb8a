import type { ChartSpec, TileSpec } from '../charts/chart-spec';

/** What stands beside each other on a page: tiles that follow each other, or one figure. */
export type FigureRow = { id: string; tiles: TileSpec[] } | { id: string; figure: ChartSpec };

/** Arranges a page's figures in their order. */
export function figureRows(specs: ChartSpec[]): FigureRow[] {
  const rows: FigureRow[] = [];
  for (const spec of specs) {
    const last = rows.at(-1);
    if (spec.kind !== 'tile') rows.push({ id: spec.id, figure: spec });
    else if (last && 'tiles' in last) last.tiles.push(spec);
    else rows.push({ id: spec.id, tiles: [spec] });
  }
  return rows;
}
