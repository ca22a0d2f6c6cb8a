import type { ChartSpec, NothingSpec, TileSpec } from '../charts/chart-spec';
import type { Section } from './section';

type FigureSpec = Exclude<ChartSpec, TileSpec | NothingSpec>;

/** What stands together on a page: tiles that follow each other, sentences that do, one figure, or two side by side. */
export type FigureRow =
  | { id: string; tiles: TileSpec[] }
  | { id: string; sentences: NothingSpec[] }
  | { id: string; figures: [FigureSpec] | [FigureSpec, FigureSpec] };

/** Arranges a page's figures in their order; each part of the page begins a row. */
export function figureRows(
  specs: ChartSpec[],
  sections: Pick<Section, 'from' | 'pairs'>[] = [],
): FigureRow[] {
  const rows: FigureRow[] = [];
  let pairs = false;
  for (const spec of specs) {
    const begun = sections.find(({ from }) => from === spec.id);
    if (begun) pairs = begun.pairs ?? false;
    const last = begun ? undefined : rows.at(-1);
    if (spec.kind === 'tile') {
      if (last && 'tiles' in last) last.tiles.push(spec);
      else rows.push({ id: spec.id, tiles: [spec] });
    } else if (spec.kind === 'nothing') {
      if (last && 'sentences' in last) last.sentences.push(spec);
      else rows.push({ id: spec.id, sentences: [spec] });
    } else if (pairs && last && 'figures' in last && isPair(last.figures, spec)) {
      last.figures = [last.figures[0], spec];
    } else rows.push({ id: spec.id, figures: [spec] });
  }
  return rows;
}

function isPair(before: readonly FigureSpec[], { kind }: FigureSpec): boolean {
  return before.length === 1 && before[0]?.kind === 'lines' && kind === 'lines';
}

/** Figures that follow each other and have nothing to show for the same reason: it is said once. */
export function sentenceGroups(specs: NothingSpec[]): { sentence: string; specs: NothingSpec[] }[] {
  const groups: { sentence: string; specs: NothingSpec[] }[] = [];
  for (const spec of specs) {
    const last = groups.at(-1);
    if (last?.sentence === spec.sentence) last.specs.push(spec);
    else groups.push({ sentence: spec.sentence, specs: [spec] });
  }
  return groups;
}

/** The numbers there are, before the sentences about those there are not. */
export function tilesFirst(specs: ChartSpec[]): ChartSpec[] {
  return [...specs.filter(({ kind }) => kind === 'tile'), ...specs.filter(({ kind }) => kind !== 'tile')];
}
