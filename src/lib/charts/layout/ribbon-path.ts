import type { RibbonMark } from './marks';

/** The band's outline as a path's `d`: level at both ends, so that bands lie side by side where they meet a bar. */
export function ribbonPath({ x1, y1, x2, y2, thickness }: RibbonMark): string {
  const half = thickness / 2;
  const middle = round((x1 + x2) / 2);
  const [top1, top2, foot1, foot2] = [y1 - half, y2 - half, y1 + half, y2 + half].map(round);
  return `M${x1},${top1}C${middle},${top1} ${middle},${top2} ${x2},${top2}V${foot2}C${middle},${foot2} ${middle},${foot1} ${x1},${foot1}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
