import { max, sum } from 'd3';
import type { SankeySpec } from '../chart-spec';
import { color, nodeColor } from '../palette';
import { drawnFlows, movesOf, sumsOf } from '../sankey-flows';
import { textWidth } from '../scales/text-width';
import { shorten } from '../scales/wrap-text';
import { valueText } from '../value-text';
import type { BarMark, Frame, Place, TextMark } from './marks';
import { baseline, type Page } from './page';

type Move = ReturnType<typeof movesOf>[number];

const barHeight = 14;
const swatch = 9;
const between = 14;
const nameRoom = 20;
/** from a bar to the first line under it */
const under = 4;
/** a part is wide enough to be hit and seen */
const leastPart = 3;

/** A destination's words with their place in the lines under a bar. */
interface Item {
  move: Move;
  text: string;
  line: number;
  x: number;
}

/** Sets the destinations one after another, in as many lines as they take. */
function itemsOf(spec: SankeySpec, moves: readonly Move[], page: Page): Item[] {
  let [x, line] = [0, 0];
  return moves.map((move) => {
    const name = spec.nodes.find(({ id }) => id === move.to)?.label ?? '';
    const room = page.width - swatch - 5;
    const text = shorten(`${valueText(move.value, spec.unit)} til ${name}`, room, page.small);
    const width = swatch + 5 + textWidth(text, page.small);
    if (x > 0 && x + width > page.width) [x, line] = [0, line + 1];
    const item = { move, text, line, x };
    x += width + 12;
    return item;
  });
}

interface Block {
  node: SankeySpec['nodes'][number];
  items: Item[];
  height: number;
}

function blocksOf(spec: SankeySpec, page: Page): Block[] {
  const moves = movesOf(spec);
  return spec.nodes.map((node) => {
    const own = moves.filter(({ from }) => from === node.id).sort((a, b) => b.persons - a.persons);
    const items = itemsOf(spec, own, page);
    const lines = items.length === 0 ? 0 : (items.at(-1)?.line ?? 0) + 1;
    const height = nameRoom + (lines > 0 ? barHeight + under + lines * page.line : 0);
    return { node, items, height };
  });
}

/** Height of the list: a name, a bar and its destinations for each origin. */
export function heightOfList(spec: SankeySpec, page: Page): number {
  const blocks = blocksOf(spec, page);
  return Math.max(60, Math.ceil(sum(blocks, ({ height }) => height + between)));
}

interface ListMarks extends Pick<Frame, 'places'> {
  bars: BarMark[];
  texts: TextMark[];
}

/** Origin by origin: who stayed, a bar of those who went on, each part in the colour of where they went, named under it. */
export function layoutList(spec: SankeySpec, page: Page): ListMarks {
  const blocks = blocksOf(spec, page);
  const most = max(blocks, ({ items }) => sum(items, ({ move }) => move.persons)) ?? 0;
  const parts = Math.max(1, max(blocks, ({ items }) => items.length) ?? 1);
  const scale = most > 0 ? (page.width - parts * leastPart) / most : 0;
  const bars: BarMark[] = [];
  const texts: TextMark[] = [];
  const places = new Map<string, Place>();
  let y = 0;
  for (const { node, items, height } of blocks) {
    texts.push(...headOf(spec, node, y, page));
    places.set(key({ from: node.id, to: node.id }), { x: 9, y: y + nameRoom / 2 });
    let x = 0;
    for (const { move } of items) {
      const width = leastPart + move.persons * scale;
      bars.push({
        x,
        y: y + nameRoom,
        width: Math.max(1, width - 1),
        height: barHeight,
        fill: toColor(spec, move),
      });
      places.set(key(move), { x: x + width / 2, y: y + nameRoom + barHeight / 2 });
      x += width;
    }
    for (const item of items) placeItem(spec, item, y + nameRoom + barHeight + under, page, bars, texts);
    y += height + between;
  }
  const found = drawnFlows(spec).map(
    (flow) => places.get(key(flow)) ?? places.get(key({ from: flow.from, to: flow.from })) ?? null,
  );
  return { bars, texts, places: found };
}

function key({ from, to }: { from: string; to: string }): string {
  return JSON.stringify([from, to]);
}

function toColor({ nodes }: SankeySpec, { to }: Move): string {
  return nodeColor(nodes.find(({ id }) => id === to)?.category);
}

/** `Sygedagpenge`, and at the right `283 blev, 34 gik videre`. */
function headOf(spec: SankeySpec, node: Block['node'], y: number, page: Page): TextMark[] {
  const { stayed, left } = sumsOf(spec, node.id);
  const say = (value: number | null, words: string) =>
    value === null ? [] : [`${valueText({ value }, spec.unit)} ${words}`];
  const words = [...say(stayed, 'blev'), ...say(left, 'gik videre')].join(', ');
  const at = y + nameRoom / 2 - 1;
  const room = page.width - textWidth(words, page.small) - 10;
  const name = shorten(node.label, room, page.size, true);
  return [
    {
      x: 0,
      y: at + baseline(page.size),
      size: page.size,
      anchor: 'start',
      bold: true,
      color: color('ink'),
      text: name,
    },
    {
      x: page.width,
      y: at + baseline(page.small),
      size: page.small,
      anchor: 'end',
      color: color('muted'),
      text: words,
    },
  ];
}

function placeItem(
  spec: SankeySpec,
  { move, text, line, x }: Item,
  top: number,
  page: Page,
  bars: BarMark[],
  texts: TextMark[],
): void {
  const middle = top + (line + 0.5) * page.line;
  bars.push({ x, y: middle - swatch / 2, width: swatch, height: swatch, fill: toColor(spec, move) });
  texts.push({
    x: x + swatch + 5,
    y: middle + baseline(page.small),
    size: page.small,
    anchor: 'start',
    color: color('ink'),
    text,
  });
}
