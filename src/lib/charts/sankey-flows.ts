import type { SankeySpec } from './chart-spec';

type Flow = SankeySpec['flows'][number];

/** What became of one node's persons. A sum with a part that is not known is not known: null. */
export interface NodeSums {
  /** all who were there in the first period, and in the second */
  before: number | null;
  after: number | null;
  stayed: number | null;
  left: number | null;
  arrived: number | null;
}

/** The sum of flows; null where there is none, or one of them has no number. */
export function sumOf(flows: readonly Flow[]): number | null {
  let sum = 0;
  for (const { value } of flows) {
    if (value.value === null) return null;
    sum += value.value;
  }
  return flows.length === 0 ? null : sum;
}

/** Who stayed, left and arrived, counted from the flows. */
export function sumsOf({ flows }: Pick<SankeySpec, 'flows'>, id: string): NodeSums {
  const from = flows.filter((flow) => flow.from === id);
  const to = flows.filter((flow) => flow.to === id);
  return {
    before: sumOf(from),
    after: sumOf(to),
    stayed: sumOf(from.filter((flow) => flow.to === id)),
    left: sumOf(from.filter((flow) => flow.to !== id)),
    arrived: sumOf(to.filter((flow) => flow.from !== id)),
  };
}

/** The flows that a person can step to, by origin: those who stayed, then the others; nobody went is not drawn. */
export function drawnFlows({ nodes, flows }: SankeySpec): Flow[] {
  return nodes.flatMap(({ id }) => {
    const from = nodes.flatMap((to) => flows.filter((flow) => flow.from === id && flow.to === to.id));
    return [...from.filter(({ to }) => to === id), ...from.filter((flow) => flow.to !== id && !isNone(flow))];
  });
}

function isNone({ value }: Flow): boolean {
  return value.value === 0;
}

/** The flows between two nodes that have a thickness. */
export function movesOf(spec: SankeySpec): (Flow & { persons: number })[] {
  return drawnFlows(spec).flatMap((flow) =>
    flow.from !== flow.to && flow.value.value !== null && flow.value.value > 0
      ? [{ ...flow, persons: flow.value.value }]
      : [],
  );
}

/** `Sygedagpenge til Fleksjob`; `Blev på Sygedagpenge` for those who stayed. */
export function flowWords({ nodes }: SankeySpec, { from, to }: Pick<Flow, 'from' | 'to'>): string {
  const name = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return from === to ? `Blev på ${name(from)}` : `${name(from)} til ${name(to)}`;
}
