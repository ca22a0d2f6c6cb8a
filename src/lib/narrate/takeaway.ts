import type { ChartSpec } from '../charts/chart-spec';
import { bulletTakeaway } from './bullet';
import { mapAsRanked } from '../charts/map-as-ranked';
import { panelsAsRanked } from '../charts/panels-as-lines';
import { linesTakeaway } from './lines';
import { partsTakeaway } from './parts-of-whole';
import { pairsTakeaway } from './pairs';
import { progressTakeaway } from './progress';
import { rangeTimelineTakeaway } from './range-timeline';
import { rankedBarsTakeaway } from './ranked-bars';
import { sankeyTakeaway } from './sankey';
import { stackedPeriodsTakeaway } from './stacked-periods';
import { tileTakeaway } from './tile';

/**
 * The heading of a figure: what it says, in one Danish clause without a full stop.
 * Where the numbers carry no statement it is the neutral subject.
 */
export function takeaway(spec: ChartSpec): string {
  switch (spec.kind) {
    case 'stacked-periods':
      return stackedPeriodsTakeaway(spec);
    case 'lines':
      return linesTakeaway(spec);
    case 'ranked-bars':
      return rankedBarsTakeaway(spec);
    case 'small-multiples':
      return rankedBarsTakeaway(panelsAsRanked(spec));
    case 'tile-map':
      return rankedBarsTakeaway(mapAsRanked(spec));
    case 'pairs':
      return pairsTakeaway(spec);
    case 'progress':
      return progressTakeaway(spec);
    case 'range-timeline':
      return rangeTimelineTakeaway(spec);
    case 'sankey':
      return sankeyTakeaway(spec);
    case 'parts-of-whole':
      return partsTakeaway(spec);
    case 'bullet':
      return bulletTakeaway(spec);
    case 'tile':
      return tileTakeaway(spec);
    case 'table':
    case 'nothing':
      return spec.subject;
  }
}
