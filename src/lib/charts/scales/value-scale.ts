import { precisionFixed, scaleLinear, tickStep, ticks as tickValues, type ScaleLinear } from 'd3';
import { formatNumber, formatPercent } from '../../format/number';
import type { Unit } from '../../format/unit';

export interface ValueScale {
  scale: ScaleLinear<number, number>;
  ticks: { value: number; text: string }[];
  /** the axis begins elsewhere than at 0, and must say so */
  offZero: boolean;
}

/**
 * A linear scale over the values with few round ticks, Danish. From 0 where asked, else at a round value below the
 * lowest; without values 0 to 1. Counts never get ticks between whole numbers.
 */
export function valueScale(
  values: readonly number[],
  unit: Unit,
  range: [number, number],
  options: { fromZero: boolean; ticks: number; nice?: boolean },
): ValueScale {
  const [low, high] = extentOf(values, options.fromZero);
  const count = Math.max(2, options.ticks);
  const scale = scaleLinear().domain([low, high]).range(range);
  if (options.nice !== false) scale.domain(niceDomain(low, high, count, unit));
  const [from = 0, to = 1] = scale.domain();
  const whole = unit.kind === 'count' && unit.decimals === 0;
  const found = tickValues(from, to, count).filter((tick) => !whole || Number.isInteger(tick));
  const step = Math.max(whole ? 1 : 0, tickStep(from, to, count));
  const decimals = precisionFixed(step);
  const format = unit.kind === 'share' ? formatPercent : formatNumber;
  return {
    scale,
    ticks: found.map((value) => ({ value, text: format(value, decimals) })),
    offZero: from > 0 || to < 0,
  };
}

/**
 * Round ends; where the axis does not begin at 0 the lowest value keeps off the edge, lest it pass for 0. Wider ends can
 * have a larger step between their ticks: then they are rounded to that one, so that both ends have a tick.
 */
function niceDomain(low: number, high: number, count: number, unit: Unit): [number, number] {
  const least = unit.kind === 'count' && unit.decimals === 0 ? 1 : 0;
  let step = Math.max(least, tickStep(low, high, count));
  for (;;) {
    const [from, to] = roundEnds(low, high, step);
    const wider = Math.max(least, tickStep(from, to, count));
    if (wider <= step) return [from, to];
    step = wider;
  }
}

function roundEnds(low: number, high: number, step: number): [number, number] {
  const from = Math.floor(low / step + 1e-9) * step;
  const lift = low > 0 && low - from < 0.2 * step ? step : 0;
  return [low >= 0 ? Math.max(0, from - lift) : from, Math.ceil(high / step - 1e-9) * step];
}

function extentOf(values: readonly number[], fromZero: boolean): [number, number] {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return [0, 1];
  const low = Math.min(...known, ...(fromZero ? [0] : []));
  const high = Math.max(...known, ...(fromZero ? [0] : []));
  if (low < high) return [low, high];
  const pad = Math.abs(low) * 0.2 || 1;
  return fromZero ? [Math.min(0, low), Math.max(low, 0) || 1] : [low - pad, high + pad];
}
