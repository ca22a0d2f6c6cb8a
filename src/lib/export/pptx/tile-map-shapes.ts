import type pptxgen from 'pptxgenjs';
import type { TileMapSpec } from '../../charts/chart-spec';
import { layoutTileMap } from '../../charts/layout/tile-map';
import type { BarMark, DirectLabelMark, TextMark } from '../../charts/layout/marks';
import { resolveColors } from '../../charts/palette';
import { valueText } from '../../charts/value-text';
import { clean } from '../clean';
import { places, text } from './look';

/** pixels of the layout on an inch, and points of text on a pixel */
const perInch = 96;
const pointsPerPixel = 0.75;

/** `var(--c-own, #0b5c8a)` -> `0B5C8A`. */
function hexOf(color: string): string {
  return resolveColors(color).slice(1).toUpperCase();
}

/** A mark's place on the slide, in inches. */
function placeOf({ x, y, width, height }: Pick<BarMark, 'x' | 'y' | 'width' | 'height'>): {
  x: number;
  y: number;
  w: number;
  h: number;
} {
  return {
    x: places.body.x + x / perInch,
    y: places.body.y + y / perInch,
    w: width / perInch,
    h: height / perInch,
  };
}

/** How a square is filled and edged; one without a number has a broken edge, since slides know no hatches of ours. */
function lookOf(bar: BarMark, isMissing: boolean): pptxgen.ShapeProps {
  const { outline } = bar;
  return {
    ...(bar.fill === 'none' ? {} : { fill: { color: hexOf(bar.fill) } }),
    ...(outline && {
      line: {
        color: hexOf(outline.color),
        width: outline.width * pointsPerPixel,
        ...(isMissing && { dashType: 'sysDot' as const }),
      },
    }),
  };
}

function textLook({ color, size, bold }: TextMark): pptxgen.TextPropsOptions {
  return { ...text, color: hexOf(color), fontSize: size * pointsPerPixel, bold: bold === true, margin: 0 };
}

function addKey(page: pptxgen.Slide, { swatch, lines }: DirectLabelMark): void {
  for (const bar of swatch?.bars ?? [])
    page.addShape('rect', {
      ...placeOf(bar),
      ...lookOf(bar, (swatch?.paths?.length ?? 0) > 0),
      objectName: 'Signatur',
    });
  const [first] = lines;
  if (!first) return;
  const box = { x: first.x, y: first.y - first.size, width: 190, height: lines.length * 18 };
  page.addText(clean(lines.map((line) => line.text).join(' ')), {
    ...placeOf(box),
    ...textLook(first),
    valign: 'top',
    objectName: 'Signaturforklaring',
  });
}

/** The map as squares of the slide's own: each one can be moved, and is named after its municipality and number. */
export function addTileMap(page: pptxgen.Slide, spec: TileMapSpec): void {
  const layout = layoutTileMap(spec, places.body.w * perInch, places.body.h * perInch);
  spec.areas.forEach((area, index) => {
    const bar = layout.tiles[index];
    if (!bar) return;
    const middle = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 };
    const inside = layout.names.filter(
      ({ x, y }) => Math.abs(x - middle.x) < bar.width / 2 && Math.abs(y - middle.y) < bar.height / 2,
    );
    const [first] = inside;
    const lines = inside.map((mark, at) => ({
      text: clean(mark.text),
      options: { ...textLook(mark), breakLine: at < inside.length - 1 },
    }));
    page.addText(first ? lines : '', {
      shape: 'rect' as pptxgen.ShapeType,
      ...placeOf(bar),
      ...lookOf(bar, area.value.value === null),
      ...text,
      align: 'center',
      valign: 'middle',
      margin: 0,
      wrap: false,
      objectName: clean(`${area.label}: ${valueText(area.value, spec.unit)}`),
    });
  });
  for (const bar of layout.outlines)
    page.addShape('rect', { ...placeOf(bar), ...lookOf(bar, false), objectName: 'Fremhævet' });
  for (const label of layout.key) addKey(page, label);
}
