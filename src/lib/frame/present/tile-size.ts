import { textWidth } from '../../charts/scales/text-width';

/** The unit beside its number. */
export const unitShare = 0.26;

/** The largest size, in pixels of the wall, at which a tile's number and its unit stand on one line. */
export function tileNumberSize({ figure, unit }: { figure: string; unit: string }, width: number): number {
  const atOne = (textWidth(figure, 100, true) + textWidth(` ${unit}`, 100 * unitShare)) / 100;
  return Math.max(80, Math.min(280, Math.floor(width / atOne)));
}
