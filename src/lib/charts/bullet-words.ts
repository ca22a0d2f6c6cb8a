import { formatPeriod } from '../format/period';
import { formatValue } from '../format/number';
import type { BulletSpec, Standing } from './chart-spec';
import { valueText, valueWithUnit } from './value-text';

export type BulletRow = BulletSpec['rows'][number];

const standings: Record<Standing, string> = {
  reached: 'Nået',
  on_the_way: 'På vej',
  behind: 'Bagud',
  unknown: 'Ukendt',
};

/** Danish name of how far it is. */
export function standingWord(standing: Standing): string {
  return standings[standing];
}

/** `Højst`, `Mindst`. */
export function directionWord({ direction }: Pick<BulletRow, 'direction'>): string {
  return direction === 'at_most' ? 'Højst' : 'Mindst';
}

/** The unit with what a share is a share of: `pct. af arbejdsstyrken`, `personer`. */
export function unitOf({ unit, basis }: Pick<BulletRow, 'unit' | 'basis'>): string {
  return basis && unit.kind === 'share' ? `${unit.name} af ${basis}` : unit.name;
}

/** `Mål: højst 1,5 % i december 2026`. */
export function targetText(row: BulletRow): string {
  if (row.target.value === null) return `Mål: ${valueText(row.target, row.unit)}`;
  const target = valueWithUnit(row.target, row.unit);
  return `Mål: ${directionWord(row).toLowerCase()} ${target} i ${formatPeriod(row.deadline)}`;
}

/** `1,7 % i juli 2026, foreløbigt tal`; empty where there is none. */
export function statusText({ status, unit }: BulletRow): string {
  if (!status) return '';
  const provisional = status.value.provisional ? ', foreløbigt tal' : '';
  return `${valueWithUnit(status.value, unit)} i ${formatPeriod(status.period)}${provisional}`;
}

/** `1,6 %`: where it should be by now; empty where it cannot be derived. */
export function expectedText({ expected, unit }: BulletRow): string {
  return expected === null ? '' : formatValue(expected, unit);
}

/** A row as the arrow keys tell it. */
export function bulletPoint(row: BulletRow) {
  const status = statusText(row);
  const way = expectedText(row);
  const text = [
    `${row.label}: ${standingWord(row.standing).toLowerCase()}`,
    status ? `Status: ${status}` : '',
    targetText(row),
    way ? `Her burde vi være: ${way} (beregnet)` : '',
    row.why ?? '',
  ];
  const said = text.filter((part) => part).join('. ');
  return { series: row.id, x: row.id, label: row.label, text: said };
}
