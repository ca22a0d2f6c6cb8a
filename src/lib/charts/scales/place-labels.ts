/** A label that may move along one direction. */
export interface Movable {
  /** where its middle wants to stand */
  wanted: number;
  size: number;
  /** the least important are dropped first; on a tie the later one */
  importance: number;
}

/** A label that stands where it is, or not at all. */
export interface Fixed {
  /** its middle */
  at: number;
  size: number;
  importance: number;
}

/**
 * Moves labels apart between `from` and `to`, each as little as possible, in the order in which they want to stand.
 * Where all cannot stand, the least important are dropped. Returns the middles, `null` for the dropped.
 */
export function placeLabels(items: readonly Movable[], from: number, to: number, gap = 0): (number | null)[] {
  const kept = items.map((item, index) => ({ ...item, index }));
  const total = () => kept.reduce((sum, item) => sum + item.size, 0) + gap * (kept.length - 1);
  while (kept.length > 0 && total() > to - from + 0.001) {
    const least = kept.reduce((low, item) => (item.importance <= low.importance ? item : low));
    kept.splice(kept.indexOf(least), 1);
  }
  kept.sort((a, b) => a.wanted - b.wanted || a.index - b.index);
  const result: (number | null)[] = items.map(() => null);
  for (const { index, at } of settle(kept, from, to, gap)) result[index] = at;
  return result;
}

interface Block {
  items: (Movable & { index: number })[];
  /** sum of the starts that its members wish for the block */
  wishes: number;
  size: number;
}

/** Pools neighbours that would overlap into blocks, and puts each block where its members want it on average. */
function settle(
  sorted: (Movable & { index: number })[],
  from: number,
  to: number,
  gap: number,
): { index: number; at: number }[] {
  const start = (block: Block) =>
    Math.max(from, Math.min(to - block.size, block.wishes / block.items.length));
  const blocks: Block[] = [];
  for (const item of sorted) {
    let block: Block = { items: [item], wishes: item.wanted - item.size / 2, size: item.size };
    for (
      let before = blocks.at(-1);
      before && start(before) + before.size + gap > start(block);
      before = blocks.at(-1)
    ) {
      blocks.pop();
      const shift = before.size + gap;
      block = {
        items: [...before.items, ...block.items],
        wishes: before.wishes + block.wishes - shift * block.items.length,
        size: shift + block.size,
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => {
    let edge = start(block);
    return block.items.map(({ index, size }) => {
      const at = edge + size / 2;
      edge += size + gap;
      return { index, at };
    });
  });
}

/**
 * Keeps those labels that do not touch a more important one, with `gap` between them. A label that would cross `from`
 * or `to` is moved just inside. Returns the middles, `null` for the dropped.
 */
export function keepApart(items: readonly Fixed[], from: number, to: number, gap = 0): (number | null)[] {
  const result: (number | null)[] = items.map(() => null);
  const taken: { from: number; to: number }[] = [];
  const order = items.map((_, index) => index);
  order.sort((a, b) => (items[b]?.importance ?? 0) - (items[a]?.importance ?? 0) || a - b);
  for (const index of order) {
    const item = items[index];
    if (!item || item.size > to - from) continue;
    const at = Math.max(from + item.size / 2, Math.min(to - item.size / 2, item.at));
    const span = { from: at - item.size / 2 - gap, to: at + item.size / 2 + gap };
    if (taken.some((other) => span.from < other.to && span.to > other.from)) continue;
    taken.push({ from: at - item.size / 2, to: at + item.size / 2 });
    result[index] = at;
  }
  return result;
}
