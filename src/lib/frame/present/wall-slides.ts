import type { BulletSpec, ChartSpec, TableSpec } from '../../charts/chart-spec';
import { shownTable } from '../../narrate/shown-table';
import { chartSize, widest } from './chart-size';
import { inParts } from './in-parts';
import { roomOf, smallestLabel, type Room } from './sheet-size';
import type { Slide, WallSlide } from './slide';
import { small, tableSize } from './table-size';

/** What a part is called may take another line of the heading: reckoned with before it is known how many there are. */
const anyPart = '10 af 10';

/** The slides as they stand on the wall: where the rows of one cannot be read together, they go on upon the next. */
export function wallSlides(slides: readonly Slide[]): WallSlide[] {
  return slides.flatMap((slide) => {
    const bodies = bodiesOf(slide.spec);
    return bodies.map((body, index) => ({
      ...slide,
      body,
      part: bodies.length > 1 ? `${index + 1} af ${bodies.length}` : '',
    }));
  });
}

function bodiesOf(spec: ChartSpec): ChartSpec[] {
  if (spec.kind === 'bullet') return partsOf(spec, spec.rows, bulletWith, bulletFits);
  if (spec.kind === 'table') return partsOf(spec, spec.table.rows, tableWith, tableFits(spec));
  return [spec];
}

type Fits<S> = (part: S, room: Room) => boolean;

function partsOf<S extends ChartSpec, R>(
  spec: S,
  rows: readonly R[],
  having: (spec: S, rows: readonly R[]) => S,
  fits: Fits<S>,
): S[] {
  if (rows.length === 0 || fits(spec, roomOf(spec))) return [spec];
  const room = roomOf(spec, anyPart);
  return inParts(rows, (part) => fits(having(spec, part), room)).map((part) => having(spec, part));
}

function bulletWith(spec: BulletSpec, rows: readonly BulletSpec['rows'][number][]): BulletSpec {
  return { ...spec, rows: [...rows] };
}

function tableWith(spec: TableSpec, rows: readonly TableSpec['table']['rows'][number][]): TableSpec {
  return { ...spec, table: { ...spec.table, rows: [...rows] } };
}

const bulletFits: Fits<BulletSpec> = (spec, room) => chartSize(spec, room).width <= widest;

/** Letters that its widest row allows are as good as any number of parts can make them. */
function tableFits(spec: TableSpec): Fits<TableSpec> {
  const sizeOf = (part: TableSpec, room: Room) => tableSize(shownTable(part.table), room);
  const room = roomOf(spec, anyPart);
  const alone = spec.table.rows.map((row) => sizeOf(tableWith(spec, [row]), room));
  const readable = Math.min(smallestLabel / small, ...alone);
  return (part, room) => sizeOf(part, room) >= readable;
}
