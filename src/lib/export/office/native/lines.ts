import type { LineSeries, LinesSpec, Value } from '../../../charts/chart-spec';
import { projectedSeries } from '../../../charts/projected-series';
import { formatDateShort, monthShort } from '../../../format/date';
import { parsePeriod } from '../../../format/period';
import { periodLabel, spacedPeriods } from '../categories';
import { categoryHex, hex } from '../hex';
import {
  knownIn,
  numberIn,
  provisionalIn,
  type Dash,
  type NativeChart,
  type NativeSeries,
} from '../native-chart';
import { axisTitle, numberFormat } from '../number-format';
import { apart } from './end-labels';

/** so many points or fewer have a dot each */
const fewPoints = 8;

/** areas of one colour are told apart by their strokes and tones */
const strokes: Dash[] = ['solid', 'sysDot', 'dashDot', 'lgDash', 'sysDash', 'lgDashDotDot'];
const tones = ['5D6B78', '8A929A', '3D4852', '707C88', '9AA3AB', '49545F'];

function placesOf(spec: LinesSpec): string[] {
  const lines = [...spec.series, ...projectedSeries(spec)];
  const xs = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))].sort();
  return spec.x === 'period' ? spacedPeriods(xs) : xs;
}

function labelOf(spec: LinesSpec, place: string): string {
  if (spec.x === 'month') return monthShort(Number(place));
  return spec.x === 'as-of' ? formatDateShort(place) : periodLabel(place);
}

/** What stands at every place: a value, a value that is missing, or undefined where none was asked for. */
function valuesAt({ points }: LineSeries, places: readonly string[]): (Value | undefined)[] {
  const known = new Map(points.map(({ x, y }) => [x, y]));
  return places.map((place) => known.get(place));
}

/** Whether a line passes places at which it was never counted: then it goes on over them. */
function passesPlaces(values: readonly (Value | undefined)[]): boolean {
  const first = values.findIndex((value) => value !== undefined);
  const last = values.findLastIndex((value) => value !== undefined);
  return values.slice(first, last).includes(undefined);
}

/** The values in stretches, each of the full length: no stretch passes a place where `isCut`. */
function stretches(
  values: readonly (Value | undefined)[],
  isCut: (at: number) => boolean,
): (Value | undefined)[][] {
  const parts: (Value | undefined)[][] = [];
  let begins = true;
  values.forEach((value, at) => {
    if (isCut(at)) begins = true;
    if (numberIn(value) === null) return;
    if (begins) parts.push(values.map(() => undefined));
    begins = false;
    const part = parts.at(-1);
    if (part) part[at] = value;
  });
  return parts.length > 0 ? parts : [[...values]];
}

/** Places before which a reform breaks the series. */
function broken(spec: LinesSpec, places: readonly string[]): Set<number> {
  const end = (place: string) => parsePeriod(place)?.end ?? '';
  const found = spec.breaks.map(({ date }) => places.findIndex((place) => end(place) >= date));
  return new Set(spec.x === 'period' ? found.filter((at) => at > 0) : []);
}

interface Look {
  color: string;
  line: { dash: Dash; width: number };
  labelled: boolean;
}

function lookOf({ role, category }: LineSeries, among: number): Omit<Look, 'labelled'> {
  const line = (color: string, width: number, dash: Dash = 'solid') => ({ color, line: { dash, width } });
  switch (role) {
    case 'own':
      return line(hex('own'), 3.5);
    case 'country':
      return line(hex('country'), 2.5, 'dash');
    case 'category':
      return line(categoryHex(category), 2.25);
    case 'target':
      return line(hex('target'), 1);
    default:
      // the strokes move on by one when the tones begin anew: no pair comes twice
      return line(
        tones[among % tones.length] ?? hex('chosen'),
        1.75,
        strokes[(among + Math.floor(among / tones.length)) % strokes.length],
      );
  }
}

/** the ends of a projected range */
const projected = { color: hex('own'), line: { dash: 'sysDash' as Dash, width: 1.5 } };

function seriesOf(series: LineSeries, parts: (Value | undefined)[][], look: Look): NativeSeries[] {
  const count = series.points.filter(({ y }) => numberIn(y) !== null).length;
  return parts.map((part, number) => {
    const values = part.map(numberIn);
    const dotted = count <= fewPoints || knownIn(values).length === 1;
    return {
      name: series.label,
      values,
      color: look.color,
      line: { ...look.line, marker: dotted ? 'circle' : 'none' },
      labelled: look.labelled && number === parts.length - 1 ? knownIn(values).slice(-1) : [],
      labelSide: 'right',
      colored: [],
      provisional: provisionalIn(part),
      ...(number > 0 && { continues: true }),
    };
  });
}

/**
 * Lines over time, at true distances. A line goes on over places at which it was not counted, as on the page; where a number is
 * missing or a reform breaks the series it is cut in two of the same name.
 */
export function nativeLines(spec: LinesSpec): NativeChart {
  const places = placesOf(spec);
  const all = spec.series.map((series) => valuesAt(series, places));
  const bridged = spec.x === 'as-of' || all.some(passesPlaces);
  const breaks = broken(spec, places);
  const plain = spec.series.filter(({ role }) => role === 'chosen' || role === 'other');
  const format = numberFormat(spec.unit);
  const series = spec.series.flatMap((one, index) => {
    const values = all[index] ?? [];
    const isCut = (at: number) =>
      breaks.has(at) || (bridged && values[at] !== undefined && numberIn(values[at]) === null);
    const parts = bridged || breaks.size > 0 ? stretches(values, isCut) : [values];
    const isLoud = one.role === 'own' || one.role === 'country' || spec.series.length <= 3;
    return seriesOf(one, parts, { ...lookOf(one, Math.max(0, plain.indexOf(one))), labelled: isLoud });
  });
  const ends = projectedSeries(spec).flatMap((one) =>
    seriesOf(one, [valuesAt(one, places)], { ...projected, labelled: true }).map((line) => ({
      ...line,
      line: { ...projected.line, marker: 'none' as const },
    })),
  );
  return {
    shape: 'lines',
    categories: places.map((place) => labelOf(spec, place)),
    series: apart([...series, ...ends]),
    format,
    axis: { format, min: spec.fromZero ? 0 : null, max: null, ...axisTitle(spec.unit) },
    bridged,
    legend: spec.series.length > 1,
  };
}
