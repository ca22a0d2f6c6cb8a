import type { SankeySpec } from '../charts/chart-spec';
import { movesOf, sumOf } from '../charts/sankey-flows';
import { formatBetween } from '../format/between-periods';
import { figure, quantity } from './quantity';
import { capital, qualified } from './sentence';

/** `fra november til december 2022`. */
export function betweenPeriods({ from, to }: Pick<SankeySpec, 'from' | 'to'>): string {
  return `fra ${formatBetween(from, to)}`;
}

/** A node's name within a sentence. */
export function nodeName({ nodes }: SankeySpec, id: string): string {
  return `»${nodes.find((node) => node.id === id)?.label ?? id}«`;
}

/** All persons, and those who stayed; null where a part of them is not known. */
export function stayersOf({ flows }: SankeySpec): { stayed: number; all: number } | null {
  const all = sumOf(flows);
  const stayed = sumOf(flows.filter(({ from, to }) => from === to));
  return all === null || stayed === null ? null : { stayed, all };
}

/** The flows between two nodes, largest first. */
export function largestMoves(spec: SankeySpec): ReturnType<typeof movesOf> {
  return movesOf(spec).sort((a, b) => b.persons - a.persons);
}

/** `1.687 af 1.900 personer blev, hvor de var; flest gik fra »Sygedagpenge« til »Fleksjob«: 34`. */
export function sankeyTakeaway(spec: SankeySpec): string {
  const stayers = stayersOf(spec);
  const [first, second] = largestMoves(spec);
  const stayed =
    stayers && `${figure(stayers.stayed, spec)} af ${quantity(stayers.all, spec)} blev, hvor de var`;
  const alone = first && first.persons !== second?.persons;
  const moved = alone
    ? `flest gik fra ${nodeName(spec, first.from)} til ${nodeName(spec, first.to)}: ${figure(first.persons, spec)}`
    : null;
  if (!stayed && !moved) return spec.subject;
  return qualified(capital([stayed, moved].filter(Boolean).join('; ')), spec, first?.value);
}
