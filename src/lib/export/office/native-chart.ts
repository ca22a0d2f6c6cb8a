import type { Value } from '../../charts/chart-spec';

/** A chart as Office draws it itself, as plain data: what is edited there is this. */
export interface NativeChart {
  /** bars lie; `stacked` and `columns` stand; `spans` are lying bars whose first series only holds the others off the axis */
  shape: 'columns' | 'stacked' | 'bars' | 'spans' | 'lines';
  categories: string[];
  series: NativeSeries[];
  /** number format of labels and axis */
  format: string;
  /** title: unit, where the numbers do not say it */
  axis: { format: string; min: number | null; max: number | null; title?: string };
  /** a line goes on over categories without a number, because nothing was counted there */
  bridged: boolean;
  legend: boolean;
}

/** One row of numbers, as long as the categories; null: no number. */
export interface NativeSeries {
  name: string;
  values: (number | null)[];
  /** six hexadecimal digits; null: not drawn */
  color: string | null;
  /** text on it */
  labelColor?: string;
  line?: { dash: Dash; width: number; marker: 'none' | 'circle' };
  /** the same line as the one before, after a gap: named once */
  continues?: true;
  /** a line of labels alone over stacked columns */
  overlay?: boolean;
  /** places with their number beside them */
  labelled: number[];
  labelSide: 'inside' | 'end' | 'right' | 'above' | 'below';
  /** places in another colour */
  colored: { at: number; color: string }[];
  /** places that may still change: lighter or dashed */
  provisional: number[];
}

export type Dash = 'solid' | 'dash' | 'sysDash' | 'sysDot' | 'dashDot' | 'lgDash' | 'lgDashDotDot';

/** The number that is drawn; null: none. */
export function numberIn(value: Value | undefined): number | null {
  return value && value.value !== null && Number.isFinite(value.value) ? value.value : null;
}

/** Places of those values that may still change. */
export function provisionalIn(values: readonly (Value | undefined)[]): number[] {
  return values.flatMap((value, at) => (value?.provisional && numberIn(value) !== null ? [at] : []));
}

/** Places that have a number. */
export function knownIn(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, at) => (value === null ? [] : [at]));
}

/** A figure that has nothing to draw has no chart. */
export function hasNumbers({ series }: NativeChart): boolean {
  return series.some(({ values }) => knownIn(values).length > 0);
}

/** Zero at the foot where no number is below it; else the program chooses. */
export function zeroFloor(series: readonly Pick<NativeSeries, 'values'>[]): number | null {
  return series.every(({ values }) => values.every((value) => value === null || value >= 0)) ? 0 : null;
}
