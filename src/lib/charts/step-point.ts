import type { Point } from './points';

const directions: Record<string, { column: number; row: number }> = {
  ArrowRight: { column: 1, row: 0 },
  ArrowLeft: { column: -1, row: 0 },
  ArrowDown: { column: 0, row: 1 },
  ArrowUp: { column: 0, row: -1 },
};

/**
 * Where an arrow key leads from the active point: left and right along the order, up and down to the next series at
 * the same x. `null`: no point is active any more (Escape). `undefined`: the key means nothing here.
 */
export function stepPoint(
  points: readonly Point[],
  active: number | null,
  key: string,
): number | null | undefined {
  const last = points.length - 1;
  if (last < 0) return undefined;
  const direction = directions[key];
  const from = active === null ? undefined : points[active]?.square;
  if (direction && from && active !== null) return nextSquare(points, active, direction);
  switch (key) {
    case 'Escape':
      return active === null ? undefined : null;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowRight':
      return active === null ? 0 : Math.min(last, active + 1);
    case 'ArrowLeft':
      return active === null ? last : Math.max(0, active - 1);
    case 'ArrowDown':
      return active === null ? 0 : across(points, active, 1);
    case 'ArrowUp':
      return active === null ? last : across(points, active, -1);
    default:
      return undefined;
  }
}

/** The nearest square that way: what stands in the same row or column goes before what stands beside it. */
function nextSquare(
  points: readonly Point[],
  active: number,
  direction: { column: number; row: number },
): number {
  const from = points[active]?.square;
  if (!from) return active;
  let [best, least] = [active, Infinity];
  for (const [index, { square }] of points.entries()) {
    if (!square) continue;
    const [columns, rows] = [square.column - from.column, square.row - from.row];
    const ahead = columns * direction.column + rows * direction.row;
    const aside = Math.abs(columns * direction.row) + Math.abs(rows * direction.column);
    // what lies more aside than ahead lies another way
    if (ahead <= 0 || aside > ahead) continue;
    const far = ahead + 2 * aside;
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

/** The same x in the next series that has it; where every series has its own x, simply the next point. */
function across(points: readonly Point[], active: number, direction: 1 | -1): number {
  const from = points[active];
  if (!from) return active;
  if (points.every((point, index) => index === active || point.x !== from.x))
    return Math.max(0, Math.min(points.length - 1, active + direction));
  for (let index = active + direction; index >= 0 && index < points.length; index += direction)
    if (points[index]?.x === from.x) return index;
  return active;
}
