import type { Standing } from '../chart-spec';
import { color } from '../palette';
import type { SignMark } from './marks';

/** Strokes of a sign in a box of 12 px. */
const strokes: Record<Standing, string> = {
  reached: 'm1,6l4,4l6,-8',
  on_the_way: 'm1,6h10m-4,-4l4,4l-4,4',
  behind: 'm1,2h10l-5,9z',
  unknown: 'm1,6h2m2,0h2m2,0h2',
};

/** A sign for how far it is, told apart by its shape: a tick is reached, an arrow on the way, a triangle behind, dashes unknown. */
export function standingSign(standing: Standing, x: number, y: number): SignMark {
  return { bars: [], paths: [{ d: `M${x},${y}${strokes[standing]}`, color: color('ink'), width: 2 }] };
}
