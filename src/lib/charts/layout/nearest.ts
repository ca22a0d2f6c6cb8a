import type { Frame } from './marks';

/** The point that the pointer is nearest to, as an index into `places`; null where there is none. */
export function nearestPoint({ places, reach }: Frame, x: number, y: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const [index, place] of places.entries()) {
    if (!place) continue;
    const dx = reach === 'y' ? 0 : place.x - x;
    const dy = reach === 'x' ? 0 : place.y - y;
    // along a line the nearer period counts more than the nearer value
    const distance = reach === 'xy' ? dx * dx * 4 + dy * dy : dx * dx + dy * dy;
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}
