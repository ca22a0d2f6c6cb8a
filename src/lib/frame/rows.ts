import type { ChartSpec, NothingSpec, TileSpec } from '../charts/chart-spec';

/** What stands together on a page: tiles that follow each other, sentences that do, or one figure. */
export type FigureRow =
  | { id: string; tiles: TileSpec[] }
  | { id: string; sentences: NothingSpec[] }
  | { id: string; figure: Exclude<ChartSpec, TileSpec | NothingSpec> };

/**
 * Arranges a page's figures in their order.
 * @param starts ids of figures that begin a part of the page, and so a row
 */
export function figureRows(specs: ChartSpec[], starts: string[] = []): FigureRow[] {
  const rows: FigureRow[] = [];
  for (const spec of specs) {
    const last = starts.includes(spec.id) ? undefined : rows.at(-1);
    if (spec.kind === 'tile') {
      if (last && 'tiles' in last) last.tiles.push(spec);
      else rows.push({ id: spec.id, tiles: [spec] });
    } else if (spec.kind === 'nothing') {
      if (last && 'sentences' in last) last.sentences.push(spec);
      else rows.push({ id: spec.id, sentences: [spec] });
    } else rows.push({ id: spec.id, figure: spec });
  }
  return rows;
}

/** The numbers there are, before the sentences about those there are not. */
export function tilesFirst(specs: ChartSpec[]): ChartSpec[] {
  return [...specs.filter(({ kind }) => kind === 'tile'), ...specs.filter(({ kind }) => kind !== 'tile')];
}
