import type { ChartSpec } from '../../../charts/chart-spec';
import { panelsAsLines } from '../../../charts/panels-as-lines';
import { hasNumbers, type NativeChart } from '../native-chart';
import { nativeLines } from './lines';
import { nativeParts } from './parts';
import { nativePairs, nativeProgress, nativeRanked } from './rows';
import { nativeStacked } from './stacked';
import { nativeTile } from './tile';
import { nativeTimeline } from './timeline';

function drawn(spec: ChartSpec): NativeChart | null {
  switch (spec.kind) {
    case 'stacked-periods':
      return nativeStacked(spec);
    case 'lines':
      return nativeLines(spec);
    case 'ranked-bars':
      return nativeRanked(spec);
    case 'pairs':
      return nativePairs(spec);
    case 'progress':
      return nativeProgress(spec);
    case 'range-timeline':
      return nativeTimeline(spec);
    case 'parts-of-whole':
      return nativeParts(spec);
    case 'tile':
      return nativeTile(spec);
    case 'small-multiples':
      return nativeLines(panelsAsLines(spec));
    // no Office program has bands, squares or rows with scales of their own: they are drawn as shapes
    case 'sankey':
    case 'bullet':
    case 'tile-map':
    case 'table':
    case 'nothing':
      return null;
  }
}

/** A figure as a chart that Office draws itself; null for tables, and where there is no number to draw. */
export function nativeChart(spec: ChartSpec): NativeChart | null {
  const chart = drawn(spec);
  return chart && hasNumbers(chart) ? chart : null;
}

/** Whether a figure has numbers or words that its chart does not show: then its table goes with it. */
export function needsTable(spec: ChartSpec): boolean {
  if (spec.kind === 'stacked-periods') return spec.ofWhich.length > 0;
  const tabled: ChartSpec['kind'][] = [
    'progress',
    'range-timeline',
    'sankey',
    'parts-of-whole',
    'bullet',
    'tile-map',
    'table',
  ];
  return tabled.includes(spec.kind);
}
