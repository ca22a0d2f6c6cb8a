import type { ChartSpec } from '../chart-spec';
import { heightOfBullet, layoutBullet, type BulletLayout } from './bullet';
import { heightOfLines, layoutLines, type LinesLayout } from './lines';
import { heightOfPairs, layoutPairs, type PairsLayout } from './pairs';
import { heightOfParts, layoutParts, type PartsLayout } from './parts-of-whole';
import { heightOfProgress, layoutProgress, type ProgressLayout } from './progress';
import { heightOfTimeline, layoutTimeline, type TimelineLayout } from './range-timeline';
import { heightOfRanked, layoutRanked, type RankedLayout } from './ranked-bars';
import { heightOfSankey, layoutSankey, type SankeyLayout } from './sankey';
import { heightOfSmallMultiples, layoutSmallMultiples, type SmallMultiplesLayout } from './small-multiples';
import { heightOfTileMap, layoutTileMap, type TileMapLayout } from './tile-map';
import { heightOfStacked, layoutStacked, type StackedLayout } from './stacked-periods';

/** A figure as marks with places, ready to draw. */
export type Layout =
  | StackedLayout
  | LinesLayout
  | RankedLayout
  | PairsLayout
  | ProgressLayout
  | TimelineLayout
  | SankeyLayout
  | PartsLayout
  | BulletLayout
  | TileMapLayout
  | SmallMultiplesLayout;

/**
 * Where everything stands in a picture of a figure, in pixels with one decimal. Null for figures without a picture:
 * tables, tiles (their history is a Sparkline), and those with nothing to show.
 */
export function layoutOf(
  spec: ChartSpec,
  width: number,
  height: number = heightFor(spec, width),
): Layout | null {
  switch (spec.kind) {
    case 'stacked-periods':
      return tidy(layoutStacked(spec, width, height));
    case 'lines':
      return tidy(layoutLines(spec, width, height));
    case 'ranked-bars':
      return tidy(layoutRanked(spec, width, height));
    case 'small-multiples':
      return tidy(layoutSmallMultiples(spec, width, height));
    case 'tile-map':
      return tidy(layoutTileMap(spec, width, height));
    case 'pairs':
      return tidy(layoutPairs(spec, width, height));
    case 'progress':
      return tidy(layoutProgress(spec, width, height));
    case 'range-timeline':
      return tidy(layoutTimeline(spec, width, height));
    case 'sankey':
      return tidy(layoutSankey(spec, width, height));
    case 'parts-of-whole':
      return tidy(layoutParts(spec, width, height));
    case 'bullet':
      return tidy(layoutBullet(spec, width, height));
    case 'table':
    case 'tile':
    case 'nothing':
      return null;
  }
}

/** Height in pixels that suits a figure at a width; 0 for figures without a picture. */
export function heightFor(spec: ChartSpec, width: number): number {
  switch (spec.kind) {
    case 'stacked-periods':
      return heightOfStacked(spec, width);
    case 'lines':
      return heightOfLines(spec, width);
    case 'ranked-bars':
      return heightOfRanked(spec, width);
    case 'small-multiples':
      return heightOfSmallMultiples(spec, width);
    case 'tile-map':
      return heightOfTileMap(spec, width);
    case 'pairs':
      return heightOfPairs(spec, width);
    case 'progress':
      return heightOfProgress(spec, width);
    case 'range-timeline':
      return heightOfTimeline(spec, width);
    case 'sankey':
      return heightOfSankey(spec, width);
    case 'parts-of-whole':
      return heightOfParts(spec, width);
    case 'bullet':
      return heightOfBullet(spec, width);
    case 'table':
    case 'tile':
    case 'nothing':
      return 0;
  }
}

/** Every number at one decimal: no more is seen, and the SVG stays short and the same everywhere. */
function tidy<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
  if (Array.isArray(value)) return value.map(tidy) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)])) as T;
}
