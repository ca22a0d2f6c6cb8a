import { formatNumber } from '../../format/number';
import type { TileMapSpec } from '../chart-spec';
import { classOf } from '../map-classes';
import { color, stepTokens } from '../palette';
import { textWidth } from '../scales/text-width';
import { freePlace } from './free-place';
import { keyRows } from './key-rows';
import { keyColumn } from './key-column';
import { classBar, mapKey, withoutNumber } from './map-key';
import type { BarMark, DirectLabelMark, Frame, PathMark, TextMark } from './marks';
import { baseline, emptyText, pageOf, type Page } from './page';

type MapArea = TileMapSpec['areas'][number];

export interface TileMapLayout extends Frame {
  kind: 'tile-map';
  tiles: BarMark[];
  hatches: PathMark[];
  names: TextMark[];
  /** round the own square, the chosen ones' edges before it */
  outlines: BarMark[];
  leaders: PathMark[];
  key: DirectLabelMark[];
  /** name of the own area, where the squares have no names */
  label: TextMark[];
}

/** from here on the key stands beside the map */
const besideFrom = 640;
const keyWidth = 180;
const largest = 42;
const edge = 4;

/** Squares that the map is wide and high. */
function extent({ areas }: TileMapSpec): { columns: number; rows: number } {
  return {
    columns: Math.max(1, ...areas.map(({ column }) => column + 1)),
    rows: Math.max(1, ...areas.map(({ row }) => row + 1)),
  };
}

interface Plan {
  page: Page;
  /** of a square with the gap after it */
  side: number;
  top: number;
  width: number;
  height: number;
  key: DirectLabelMark[];
}

function keyLines(spec: TileMapSpec, page: Page): ReturnType<typeof keyRows> {
  return keyRows(mapKey(spec), page);
}

/** Key beside or over the map, and the squares as large as the rest allows. */
function planOf(spec: TileMapSpec, width: number, height: number | null): Plan {
  const page = pageOf(width);
  const { columns, rows } = extent(spec);
  const beside = width >= besideFrom;
  const over = beside ? null : keyLines(spec, page);
  const top = over ? over.lines * page.line + 12 : edge;
  const across = (width - (beside ? keyWidth : 0) - 2 * edge) / columns;
  const high = height === null ? largest : Math.max(1, (height - top - edge) / rows);
  const side = Math.max(0.1, Math.min(across, high, height === null ? largest : high));
  const map = { width: side * columns + 2 * edge, height: side * rows };
  const key = over ? over.draw(0) : keyColumn(mapKey(spec), { left: map.width + 24, top }, page);
  return { page, side, top, key, ...map };
}

/** Height that the squares need at their largest, and the key where it stands over them. */
export function heightOfTileMap(spec: TileMapSpec, width: number): number {
  const { top, height } = planOf(spec, width, null);
  return Math.ceil(top + height + edge);
}

/** Squares in a schematic country, light to dark; the own one with an edge, its number in the key. */
export function layoutTileMap(spec: TileMapSpec, width: number, height: number): TileMapLayout {
  const plan = planOf(spec, width, height);
  const squares = spec.areas.map((area) => ({ area, box: boxOf(area, plan) }));
  const boxes = squares.map(({ box }) => box);
  const drawn = squares.map(({ area, box }) => squareOf(area, box, spec));
  const names = squares.flatMap(({ area, box }) => namesIn(area, box, spec, plan));
  const own = squares.find(({ area }) => area.role === 'own');
  const named = own && names.length === 0 ? labelOf(own.area, own.box, boxes, plan) : null;
  return {
    kind: 'tile-map',
    width,
    height,
    reach: 'both',
    tiles: drawn.map(({ bar }) => bar),
    hatches: drawn.flatMap(({ hatches }) => hatches),
    names,
    outlines: outlinesOf(spec, boxes),
    leaders: named?.leaders ?? [],
    label: named?.label ?? [],
    key: plan.key,
    places: boxes.map(({ x, y, width: side }) => ({ x: x + side / 2, y: y + side / 2 })),
    empty: spec.areas.some(({ value }) => value.value !== null) ? null : emptyText(plan.page, height),
  };
}

type Box = Pick<BarMark, 'x' | 'y' | 'width' | 'height'>;

function boxOf({ column, row }: MapArea, { side, top }: Plan): Box {
  const gap = side < 24 ? 1.5 : 2;
  const size = Math.max(0.1, side - gap);
  return { x: edge + column * side, y: top + row * side, width: size, height: size };
}

function squareOf(area: MapArea, box: Box, spec: TileMapSpec): { bar: BarMark; hatches: PathMark[] } {
  const index = classOf(area.value, spec);
  if (index === null) return withoutNumber(box, area.value.missing === 'withheld');
  return { bar: classBar(box, index, spec.limits.length + 1), hatches: [] };
}

/** Colour of text upon a square: on hatches it gets a rim. */
function inkOn(area: MapArea, spec: TileMapSpec): Pick<TextMark, 'color' | 'halo'> {
  const index = classOf(area.value, spec);
  if (index === null) return { color: color('ink'), halo: true };
  return { color: color(stepTokens(index, spec.limits.length + 1).text) };
}

/** The short name, and under it the number where both have room; a phone's squares have none. */
function namesIn(area: MapArea, box: Box, spec: TileMapSpec, { page }: Plan): TextMark[] {
  const size = 12;
  const middle = box.y + box.height / 2;
  const mark = { x: box.x + box.width / 2, size, anchor: 'middle' as const, ...inkOn(area, spec) };
  // on a wall small squares hold a name alone, which is then as large as the wall wants
  const alone = 13;
  const fits = (text: string, bold = false) => textWidth(text, alone, bold) <= box.width - 2;
  const bold = area.role === 'own';
  if (page.narrow || box.height < size + 6 || !fits(area.short, bold)) return [];
  const { value } = area.value;
  const number = value === null ? null : formatNumber(value, spec.unit.decimals);
  if (number === null || box.height < 2 * size + 6 || !fits(number))
    return [{ ...mark, size: alone, y: middle + baseline(alone), text: area.short, bold }];
  return [
    { ...mark, y: middle - 2, text: area.short, bold },
    { ...mark, y: middle + size, text: number },
  ];
}

/** The chosen squares have a thin edge, the own one a strong one with a rim of paper within. */
function outlinesOf({ areas }: TileMapSpec, boxes: readonly Box[]): BarMark[] {
  const round = (box: Box, by: number) => ({
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
    fill: 'none',
  });
  const of = (role: MapArea['role']) => boxes.filter((_, index) => areas[index]?.role === role);
  return [
    ...of('chosen').map((box) => ({ ...round(box, 1), outline: { color: color('ink'), width: 1.5 } })),
    ...of('own').flatMap((box) => [
      { ...round(box, 0), outline: { color: color('paper'), width: 1.5 } },
      { ...round(box, 2.5), outline: { color: color('own'), width: 3 } },
    ]),
  ];
}

/** The name in the nearest free water, joined to the own square. */
function labelOf(
  area: MapArea,
  box: Box,
  boxes: readonly Box[],
  { page, top, width, height }: Plan,
): { leaders: PathMark[]; label: TextMark[] } | null {
  const text = area.label;
  const size = { width: textWidth(text, page.size, true), height: page.size + 4 };
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const at = freePlace(size, from, { x: edge, y: top, width: width - 2 * edge, height }, boxes);
  if (!at) return null;
  const middle = at.y + size.height / 2;
  const to = { x: Math.max(at.x - 2, Math.min(from.x, at.x + size.width + 2)), y: middle };
  const below = middle > from.y ? at.y : at.y + size.height;
  const end = to.x === from.x || Math.abs(middle - from.y) > box.height ? below : middle;
  const start = edgeOf(box, from, { x: to.x, y: end });
  const d = `M${start.x.toFixed(1)},${start.y.toFixed(1)}L${to.x.toFixed(1)},${end.toFixed(1)}`;
  const isNear = Math.hypot(to.x - start.x, end - start.y) < 8;
  const mark = { x: at.x, y: middle + baseline(page.size), text, size: page.size, bold: true };
  return {
    leaders: isNear
      ? []
      : [
          { d, color: color('paper'), width: 4 },
          { d, color: color('own'), width: 2 },
        ],
    label: [{ ...mark, anchor: 'start', color: color('own') }],
  };
}

/** Where a line from the middle of a box leaves it. */
function edgeOf(
  box: Box,
  from: { x: number; y: number },
  to: { x: number; y: number },
): { x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const part = (box.width / 2 + 2) / Math.max(Math.abs(dx), Math.abs(dy), box.width / 2 + 2);
  return { x: from.x + dx * part, y: from.y + dy * part };
}
