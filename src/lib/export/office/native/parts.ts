import type { PartsOfWholeSpec } from '../../../charts/chart-spec';
import { partsRows } from '../../../charts/parts-rows';
import { hex } from '../hex';
import { knownIn, zeroFloor, type NativeChart, type NativeSeries } from '../native-chart';
import { axisTitle, numberFormat } from '../number-format';

/** The least and the most of every whole and part, as two bars beside each other. */
export function nativeParts(spec: PartsOfWholeSpec): NativeChart {
  const rows = partsRows(spec);
  const bars = (name: string, end: 'min' | 'max', color: string): NativeSeries => {
    const values = rows.map(({ value }) => value[end]);
    return { name, values, color, labelled: knownIn(values), labelSide: 'end', colored: [], provisional: [] };
  };
  const series = [bars('Mindst', 'min', hex('own')), bars('Højst', 'max', hex('otherFill'))];
  const format = numberFormat(spec.unit);
  return {
    shape: 'bars',
    categories: rows.map(({ label }) => label),
    series,
    format,
    axis: { format, min: zeroFloor(series), max: null, ...axisTitle(spec.unit) },
    bridged: false,
    legend: true,
  };
}
