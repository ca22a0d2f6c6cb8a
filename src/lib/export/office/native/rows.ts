import type { PairsSpec, ProgressSpec, RankedBarsSpec, Role, Value } from '../../../charts/chart-spec';
import { categoryHex, hex } from '../hex';
import {
  knownIn,
  numberIn,
  provisionalIn,
  zeroFloor,
  type NativeChart,
  type NativeSeries,
} from '../native-chart';
import { axisTitle, numberFormat } from '../number-format';

/** with more bars than this they stand, with their names turned */
const mostLying = 32;

function bars(name: string, values: readonly Value[], color: string): NativeSeries {
  const numbers = values.map(numberIn);
  return {
    name,
    values: numbers,
    color,
    labelled: knownIn(numbers),
    labelSide: 'end',
    colored: [],
    provisional: provisionalIn(values),
  };
}

function roleHex(role: Role): string {
  if (role === 'own') return hex('own');
  if (role === 'country') return hex('country');
  return hex(role === 'chosen' ? 'chosen' : 'otherFill');
}

function barHex(role: Role, category: number | null | undefined): string {
  if (role !== 'category' || category === undefined) return roleHex(role);
  return category === null ? hex('other') : categoryHex(category);
}

/** Bars, longest first, own and country in their colours. */
export function nativeRanked(spec: RankedBarsSpec): NativeChart {
  const values = spec.bars.map(({ value }) => value);
  const series = {
    ...bars(spec.description, values, hex('otherFill')),
    colored: spec.bars.map(({ role, category }, at) => ({ at, color: barHex(role, category) })),
  };
  const format = numberFormat(spec.unit);
  return {
    shape: spec.bars.length > mostLying ? 'columns' : 'bars',
    categories: spec.bars.map(({ label }) => label),
    series: [series],
    format,
    axis: { format, min: zeroFloor([series]), max: null, ...axisTitle(spec.unit) },
    bridged: false,
    legend: false,
  };
}

/** Own and country side by side in every row. */
export function nativePairs(spec: PairsSpec): NativeChart {
  const series = [
    bars(
      spec.own,
      spec.rows.map(({ own }) => own),
      hex('own'),
    ),
    bars(
      'Hele landet',
      spec.rows.map(({ country }) => country),
      hex('country'),
    ),
  ];
  const format = numberFormat(spec.unit);
  return {
    shape: 'bars',
    categories: spec.rows.map(({ label }) => label),
    series,
    format,
    axis: { format, min: zeroFloor(series), max: null, ...axisTitle(spec.unit) },
    bridged: false,
    legend: true,
  };
}

/** Per cent spent in every row beside per cent of the year gone. */
export function nativeProgress(spec: ProgressSpec): NativeChart {
  const share = bars(
    'Forbrugt i pct.',
    spec.rows.map(({ share }) => share),
    hex('own'),
  );
  const gone: NativeSeries = {
    ...bars(
      spec.reference.label,
      spec.rows.map(() => spec.reference),
      hex('otherFill'),
    ),
    labelled: [],
  };
  const format = numberFormat(spec.unit);
  return {
    shape: 'bars',
    categories: spec.rows.map(({ label }) => label),
    // how much of the year is gone says nothing by itself
    series: knownIn(share.values).length > 0 ? [share, gone] : [],
    format,
    axis: { format, min: zeroFloor([share]), max: null },
    bridged: false,
    legend: true,
  };
}
