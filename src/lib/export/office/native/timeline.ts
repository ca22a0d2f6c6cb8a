import type { RangeTimelineSpec } from '../../../charts/chart-spec';
import { hex } from '../hex';
import type { NativeChart, NativeSeries } from '../native-chart';
import { dateFormat, dayNumber } from '../number-format';

type Bar = RangeTimelineSpec['bars'][number];

/** Day numbers at which a bar's parts begin and end; null: a date is not stated, so that there is no bar. */
function edgesOf({ start, end }: Bar): [number, number, number, number] | null {
  if (!start || !end) return null;
  const days = [start.earliest, start.latest, end.earliest, end.latest].map(dayNumber);
  if (days.some((day) => day === null)) return null;
  const [first, surely, mayEnd, last] = days as [number, number, number, number];
  const middle = Math.max(surely, mayEnd);
  return [first, Math.min(surely, middle), middle, Math.max(last, middle)];
}

function span(name: string, values: (number | null)[], color: string | null): NativeSeries {
  return { name, values, color, labelled: [], labelSide: 'end', colored: [], provisional: [] };
}

/** Bars from start to end over dates; where a date is vague the bar's end is light. Projects without both dates have none. */
export function nativeTimeline(spec: RangeTimelineSpec): NativeChart {
  const edges = spec.bars.map(edgesOf);
  const part = (from: number, to: number) =>
    edges.map((edge) => (edge ? (edge[to] ?? 0) - (edge[from] ?? 0) : null));
  const all = edges.flatMap((edge) => edge ?? []);
  return {
    shape: 'spans',
    categories: spec.bars.map(({ label }) => label),
    series: [
      span(
        'Start (dato)',
        edges.map((edge) => edge?.[0] ?? null),
        null,
      ),
      span('Start uvis (dage)', part(0, 1), hex('otherFill')),
      span('Periode (dage)', part(1, 2), hex('own')),
      span('Slut uvis (dage)', part(2, 3), hex('otherFill')),
    ],
    format: '0',
    axis: {
      format: dateFormat,
      min: all.length > 0 ? Math.min(...all) : null,
      max: all.length > 0 ? Math.max(...all) : null,
    },
    bridged: false,
    legend: true,
  };
}
