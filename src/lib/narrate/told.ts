import type { ChartSpec } from '../charts/chart-spec';
import { partsTold } from './parts-of-whole';
import { mapAsRanked } from '../charts/map-as-ranked';
import { panelsAsRanked } from '../charts/panels-as-lines';
import { stop } from './sentence';
import { exampleWords } from './source-line';
import { bulletTold } from './told/bullet';
import { linesTold } from './told/lines';
import { pairsTold } from './told/pairs';
import { progressTold } from './told/progress';
import { rangeTimelineTold } from './told/range-timeline';
import { rankedBarsTold } from './told/ranked-bars';
import { sankeyTold } from './told/sankey';
import { stackedPeriodsTold } from './told/stacked-periods';
import { tableTold } from './told/table';
import { tileTold } from './told/tile';

type Shown = Exclude<ChartSpec, { kind: 'nothing' }>;

function ofKind(spec: Shown): (string | null)[] {
  switch (spec.kind) {
    case 'stacked-periods':
      return stackedPeriodsTold(spec);
    case 'lines':
      return linesTold(spec);
    case 'ranked-bars':
      return rankedBarsTold(spec);
    case 'small-multiples':
      return rankedBarsTold(panelsAsRanked(spec));
    case 'tile-map':
      return rankedBarsTold(mapAsRanked(spec));
    case 'pairs':
      return pairsTold(spec);
    case 'progress':
      return progressTold(spec);
    case 'range-timeline':
      return rangeTimelineTold(spec);
    case 'sankey':
      return sankeyTold(spec);
    case 'parts-of-whole':
      return partsTold(spec);
    case 'bullet':
      return bulletTold(spec);
    case 'table':
      return tableTold(spec);
    case 'tile':
      return tileTold(spec);
  }
}

/** What must be known before the numbers are heard. */
function warnings({ later, ...spec }: Shown): string[] {
  return [
    ...exampleWords(spec),
    ...(later ? ['Opgjort senere: tallene er opgjort efter den valgte dag.'] : []),
  ];
}

/** What the share is a share of, where no sentence has said it. */
function basisSentence({ basis, unit }: Shown, told: string[]): string[] {
  if (!basis || unit.kind !== 'share' || told.some((sentence) => sentence.includes(`af ${basis}`))) return [];
  return [stop(`Andelen er af ${basis}`)];
}

/**
 * A figure as full Danish sentences for case documents and speaker notes, most important first: what must be known of the
 * numbers, the newest number, what it was, what the country has, highest and lowest, what is not shown.
 */
export function told(spec: ChartSpec): string[] {
  if (spec.kind === 'nothing') return [stop(spec.sentence)];
  const said = ofKind(spec).filter((sentence) => sentence !== null);
  return [...warnings(spec), ...said, ...basisSentence(spec, said)];
}
