import type { Place } from './marks';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** places are tried at so many steps across and down at most */
const tries = 24;

function touches(a: Area, b: Area, margin: number): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

/** Where a box stands nearest to a point without touching what is taken, as its top left; null where there is no room. */
export function freePlace(
  size: { width: number; height: number },
  near: Place,
  within: Area,
  taken: readonly Area[],
): Place | null {
  const across = Math.max(0, within.width - size.width);
  const down = Math.max(0, within.height - size.height);
  let best: Place | null = null;
  let least = Infinity;
  for (let column = 0; column <= tries; column++)
    for (let row = 0; row <= tries; row++) {
      const box = { ...size, x: within.x + (across * column) / tries, y: within.y + (down * row) / tries };
      const far = Math.hypot(
        Math.max(0, box.x - near.x, near.x - box.x - box.width),
        Math.max(0, box.y - near.y, near.y - box.y - box.height),
      );
      const centred = Math.abs(box.x + size.width / 2 - near.x) + Math.abs(box.y + size.height / 2 - near.y);
      const cost = far + centred / 1000;
      if (cost >= least || taken.some((other) => touches(box, other, 3))) continue;
      best = { x: box.x, y: box.y };
      least = cost;
    }
  return best;
}
