import type { StackedPeriodsSpec } from '../../../charts/chart-spec';
import { periodLabel, spacedPeriods } from '../categories';
import { categoryHex, hex, onCategoryHex } from '../hex';
import { knownIn, numberIn, provisionalIn, type NativeChart, type NativeSeries } from '../native-chart';
import { axisTitle, numberFormat } from '../number-format';

/** parts of a column thinner than this share of the highest one have no room for their number */
const thinnest = 0.07;
/** with more columns than this only the newest has its total above it */
const mostLabelled = 14;

/** Stacked columns at true distances, and the totals as numbers above them. Of-which is never stacked: it is in the table. */
export function nativeStacked(spec: StackedPeriodsSpec): NativeChart {
  const places = spacedPeriods(spec.periods);
  const at = places.map((place) => spec.periods.indexOf(place));
  const totals = at.map((index) => numberIn(spec.totals[index]));
  const highest = Math.max(0, ...totals.map((total) => total ?? 0));
  const few = spec.periods.length <= mostLabelled;
  const series = spec.series.map(({ label, category, values }): NativeSeries => {
    const numbers = at.map((index) => numberIn(values[index]));
    const roomy = (place: number) => few && (numbers[place] ?? 0) >= highest * thinnest;
    return {
      name: label,
      values: numbers,
      color: categoryHex(category),
      labelColor: onCategoryHex(category),
      labelled: knownIn(numbers).filter(roomy),
      labelSide: 'inside',
      colored: [],
      provisional: provisionalIn(at.map((index) => values[index])),
    };
  });
  const above = few ? knownIn(totals) : knownIn(totals).slice(-1);
  const format = numberFormat(spec.unit);
  return {
    shape: 'stacked',
    categories: places.map((place, index) => (at[index] === -1 ? ' ' : periodLabel(place))),
    series: [...series, { ...total(totals), labelled: above }],
    format,
    axis: { format, min: 0, max: null, ...axisTitle(spec.unit) },
    bridged: false,
    legend: true,
  };
}

function total(values: (number | null)[]): NativeSeries {
  return {
    name: 'I alt',
    values,
    color: null,
    labelColor: hex('ink'),
    overlay: true,
    line: { dash: 'solid', width: 0, marker: 'none' },
    labelled: [],
    labelSide: 'above',
    colored: [],
    provisional: [],
  };
}
