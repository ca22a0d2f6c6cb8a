import type { Unit } from '../../format/unit';

/** Danish grouping and comma whatever the viewer's language: locale 0406 is Danish. */
const danish = '[$-406]';

/** How Office shows a number of a unit: `[$-406]#,##0.0`, shares with `%` after them. */
export function numberFormat({ kind, decimals }: Pick<Unit, 'kind' | 'decimals'>): string {
  const digits = `${danish}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return kind === 'share' ? `${digits}"\u00a0%"` : digits;
}

/** An axis says amounts' unit: thousands beside a number in kroner are taken for kroner. */
export function axisTitle({ kind, name }: Unit): { title?: string } {
  return kind === 'amount' && name !== '' ? { title: name } : {};
}

/** As many digits as a number has. */
export const anyNumber = `${danish}General`;

/** Months and years on an axis of dates. */
export const dateFormat = `${danish}mmm\\ yyyy`;

const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** An ISO date as Office counts days; null for no date. */
export function dayNumber(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round((time - epoch) / day);
}
