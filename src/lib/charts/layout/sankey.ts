import { sum } from 'd3';
import type { SankeySpec } from '../chart-spec';
import { color, nodeColor } from '../palette';
import { drawnFlows, movesOf } from '../sankey-flows';
import { valueText } from '../value-text';
import type { BarMark, Frame, Place, RibbonMark, TextMark } from './marks';
import { baseline, emptyText, pageOf, type Page } from './page';
import {
  barWidth,
  columnsOf,
  headings,
  labelTexts,
  labelsOf,
  type Columns,
  type Side,
} from './sankey-labels';
import { heightOfList, layoutList } from './sankey-list';

export interface SankeyLayout extends Frame {
  kind: 'sankey';
  ribbons: RibbonMark[];
  bars: BarMark[];
  texts: TextMark[];
}

type Node = SankeySpec['nodes'][number];
type Move = ReturnType<typeof movesOf>[number];

const headRoom = 30;
const gap = 6;
const rowHeight = 62;

/** Height at which the bands are thick enough to be told apart; on a phone that of the list. */
export function heightOfSankey(spec: SankeySpec, width: number): number {
  const page = pageOf(width);
  if (page.narrow) return heightOfList(spec, page);
  return headRoom + Math.max(2, spec.nodes.length) * rowHeight + 4;
}

/** Bands between two rows of bars; on a phone a list, origin by origin. */
export function layoutSankey(spec: SankeySpec, width: number, height: number): SankeyLayout {
  const page = pageOf(width);
  const none = spec.flows.every(({ value }) => value.value === null) || spec.nodes.length === 0;
  const empty = none ? emptyText(page, height) : null;
  if (page.narrow)
    return { kind: 'sankey', width, height, reach: 'xy', ribbons: [], ...layoutList(spec, page), empty };
  return { ...layoutBands(spec, page, height), empty };
}

function layoutBands(spec: SankeySpec, page: Page, height: number): SankeyLayout {
  const moves = movesOf(spec);
  const slot = (height - headRoom - 4) / Math.max(1, spec.nodes.length) - gap;
  // in a low picture the bands come before the labels' second line
  const twoLines = slot >= 3 * page.line;
  const label = twoLines ? 2 * page.line + 2 : page.line;
  const out = spec.nodes.map(({ id }) =>
    sum(
      moves.filter(({ from }) => from === id),
      persons,
    ),
  );
  const into = spec.nodes.map(({ id }) =>
    sum(
      moves.filter(({ to }) => to === id),
      persons,
    ),
  );
  const room = height - headRoom - 4;
  const scale = Math.min(scaleFor(out, label, room), scaleFor(into, label, room));
  const left = sideOf(spec.nodes, out, scale, label, room);
  const right = sideOf(spec.nodes, into, scale, label, room);
  const names = labelsOf(spec, page, twoLines);
  const columns = columnsOf(names, page, twoLines);
  const ribbons = ribbonsOf(spec, moves, left, right, scale, columns);
  return {
    kind: 'sankey',
    width: page.width,
    height,
    reach: 'xy',
    ribbons: ribbons.map(({ mark }) => mark).sort((a, b) => b.thickness - a.thickness),
    bars: barsOf(spec, left, right, columns),
    texts: [
      ...headings(spec, columns, page),
      ...labelTexts(names, left, right, columns, page),
      ...numbers(ribbons, spec, page),
    ],
    places: placesOf(spec, ribbons, left, columns),
    empty: null,
  };
}

function persons(move: Move): number {
  return move.persons;
}

/** Pixels a person, so that every bar and its label have their room. */
function scaleFor(sizes: readonly number[], label: number, room: number): number {
  const needed = (scale: number) =>
    sum(sizes, (size) => Math.max(label, size * scale)) + gap * (sizes.length - 1);
  let [low, high] = [0, room];
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = (low + high) / 2;
    if (needed(middle) <= room) low = middle;
    else high = middle;
  }
  return low;
}

/** Bars down one side, what room is left over between them. */
function sideOf(
  nodes: readonly Node[],
  sizes: readonly number[],
  scale: number,
  label: number,
  room: number,
): Side {
  const slots = sizes.map((size) => Math.max(label, size * scale));
  const spare = Math.max(0, room - sum(slots) - gap * (nodes.length - 1));
  const between = gap + (nodes.length > 1 ? spare / (nodes.length - 1) : 0);
  let y = headRoom;
  const at: Side['at'] = new Map();
  nodes.forEach(({ id }, index) => {
    const slot = slots[index] ?? label;
    const size = (sizes[index] ?? 0) * scale;
    const middle = y + slot / 2;
    at.set(id, { middle, top: middle - size / 2, size });
    y += slot + between;
  });
  return { at };
}

interface Ribbon {
  move: Move;
  mark: RibbonMark;
}

/** Bands in the order of the bars that they go to, so that few cross. */
function ribbonsOf(
  spec: SankeySpec,
  moves: readonly Move[],
  left: Side,
  right: Side,
  scale: number,
  columns: Columns,
): Ribbon[] {
  const starts = new Map([...left.at].map(([id, { top }]) => [id, top]));
  const ends = new Map([...right.at].map(([id, { top }]) => [id, top]));
  const take = (tops: Map<string, number>, id: string, thickness: number): number => {
    const top = tops.get(id) ?? headRoom;
    tops.set(id, top + thickness);
    return top + thickness / 2;
  };
  const points = drawnFlows(spec);
  return moves.map((move) => {
    const thickness = move.persons * scale;
    const mark = {
      x1: columns.from + barWidth,
      y1: take(starts, move.from, thickness),
      x2: columns.to,
      y2: take(ends, move.to, thickness),
      thickness,
      point: points.findIndex(({ from, to }) => from === move.from && to === move.to),
      color: nodeColor(spec.nodes.find(({ id }) => id === move.from)?.category),
    };
    return { move, mark };
  });
}

function barsOf({ nodes }: SankeySpec, left: Side, right: Side, { from, to }: Columns): BarMark[] {
  return [left, right].flatMap((side, index) =>
    nodes.flatMap((node): BarMark[] => {
      const { top, size } = side.at.get(node.id) ?? { top: 0, size: 0 };
      const x = index === 0 ? from : to;
      return size > 0 ? [{ x, y: top, width: barWidth, height: size, fill: nodeColor(node.category) }] : [];
    }),
  );
}

/** How many, at the beginning of those bands that are thick enough. */
function numbers(ribbons: readonly Ribbon[], spec: SankeySpec, page: Page): TextMark[] {
  return ribbons.flatMap(({ move, mark }): TextMark[] =>
    mark.thickness < page.small + 1
      ? []
      : [
          {
            x: mark.x1 + 6,
            y: mark.y1 + baseline(page.small),
            size: page.small,
            anchor: 'start',
            color: color('ink'),
            text: valueText(move.value, spec.unit),
          },
        ],
  );
}

/** Those who moved at the middle of their band; those who stayed at their bar. */
function placesOf(
  spec: SankeySpec,
  ribbons: readonly Ribbon[],
  left: Side,
  { from }: Columns,
): (Place | null)[] {
  return drawnFlows(spec).map((flow) => {
    const ribbon = ribbons.find(({ move }) => move.from === flow.from && move.to === flow.to);
    if (ribbon) return { x: (ribbon.mark.x1 + ribbon.mark.x2) / 2, y: (ribbon.mark.y1 + ribbon.mark.y2) / 2 };
    return { x: from + barWidth / 2, y: left.at.get(flow.from)?.middle ?? headRoom };
  });
}
