import type { Unit } from './unit';

const nbsp = '\u00a0';
const minus = '\u2212';
const formatters = new Map<number, Intl.NumberFormat>();

function formatter(decimals: number): Intl.NumberFormat {
  let found = formatters.get(decimals);
  if (!found) {
    found = new Intl.NumberFormat('da-DK', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formatters.set(decimals, found);
  }
  return found;
}

/** `1234.5, 1` -> `1.234,5`; a true minus sign; never `-0`. */
export function formatNumber(value: number, decimals = 0): string {
  const text = formatter(decimals).format(Math.abs(value));
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? minus + text : text;
}

/** `79` -> `79 %` with a space that does not break. */
export function formatPercent(value: number, decimals = 0): string {
  return `${formatNumber(value, decimals)}${nbsp}%`;
}

/** Difference between two shares: `22` -> `22 procentpoint`. Without sign: the words around it say up or down. */
export function formatPoints(difference: number, decimals = 0): string {
  return `${formatNumber(Math.abs(difference), decimals)}${nbsp}procentpoint`;
}

/** With its sign: `+23`, `−4`, `0`. */
export function formatSigned(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** As in a sentence or at a mark, unit included where it is short: `79 %`, `373`, `1.234,5`. */
export function formatValue(value: number, unit: Unit): string {
  return unit.kind === 'share' ? formatPercent(value, unit.decimals) : formatNumber(value, unit.decimals);
}

/** As many decimals as the number itself shows, at most three: `43.4` -> `43,4`, `57` -> `57`. */
export function formatAsStated(value: number): string {
  const stated = Number(value.toFixed(3));
  return formatNumber(stated, (String(stated).split('.')[1] ?? '').length);
}
