import type pptxgen from 'pptxgenjs';
import type { SankeySpec } from '../../charts/chart-spec';
import { layoutOf } from '../../charts/layout/layout-of';
import type { RibbonMark } from '../../charts/layout/marks';
import { movesOf } from '../../charts/sankey-flows';
import { pointsOf } from '../../charts/points';
import { across, addBar, addWords, digits, down, inches, left, top as topOf } from './slide-marks';

/** what a screen reader says of a shape stands after this in its name, until the deck is mended */
export const describedShape = 'Bånd: ';

/** A band as a free form, so that it stays sharp and can be coloured anew. */
function addBand(page: pptxgen.Slide, mark: RibbonMark, name: string): void {
  const top = Math.min(mark.y1, mark.y2) - mark.thickness / 2;
  const width = (mark.x2 - mark.x1) * inches;
  const at = (middle: number, side: 1 | -1) => (middle + (side * mark.thickness) / 2 - top) * inches;
  const [top1, top2, foot1, foot2] = [at(mark.y1, -1), at(mark.y2, -1), at(mark.y1, 1), at(mark.y2, 1)];
  const curve = (x1: number, y1: number, y2: number) => ({
    type: 'cubic' as const,
    x1: width / 2,
    y1,
    x2: width / 2,
    y2,
  });
  page.addShape('custGeom' as pptxgen.ShapeType, {
    x: left(mark.x1),
    y: topOf(top),
    w: width,
    h: (Math.abs(mark.y2 - mark.y1) + mark.thickness) * inches,
    fill: { color: digits(mark.color), transparency: 60 },
    line: { color: digits(mark.color), width: 0.5 },
    points: [
      { x: 0, y: top1, moveTo: true },
      { x: width, y: top2, curve: curve(0, top1, top2) },
      { x: width, y: foot2 },
      { x: 0, y: foot1, curve: curve(width, foot2, foot1) },
      { close: true },
    ],
    objectName: `${describedShape}${name}`,
  });
}

/** Flows as shapes on a slide: PowerPoint has no chart of bands. */
export function addBands(page: pptxgen.Slide, spec: SankeySpec): void {
  const layout = layoutOf(spec, across, down);
  if (layout?.kind !== 'sankey') return;
  const told = pointsOf(spec).map(({ text }) => text);
  layout.ribbons.forEach((mark) => addBand(page, mark, told[mark.point] ?? ''));
  layout.bars.forEach((mark) => addBar(page, mark));
  layout.texts.forEach((mark) => addWords(page, mark));
}

/** Whether there is a band to draw. */
export function hasBands(spec: SankeySpec): boolean {
  return movesOf(spec).length > 0;
}
