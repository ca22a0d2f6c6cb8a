import { scaleBand, type ScaleBand } from 'd3';

/** Rows beneath each other, each `height` tall of which the mark takes `fill`; keyed by row id. */
export function rowScale(
  ids: readonly string[],
  top: number,
  height: number,
  fill: number,
): ScaleBand<string> {
  return scaleBand<string>()
    .domain(ids)
    .range([top, top + ids.length * height])
    .paddingInner(1 - fill)
    .paddingOuter((1 - fill) / 2);
}
