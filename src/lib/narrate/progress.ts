import type { ProgressSpec } from '../charts/chart-spec';
import { formatPercent } from '../format/number';
import { numberOf } from './quantity';
import { qualified } from './sentence';

/** A row's share: `100,9 %`. */
export function percent(spec: ProgressSpec, value: number): string {
  return formatPercent(value, spec.unit.kind === 'share' ? spec.unit.decimals : 0);
}

/** `100 %`, without decimals where there are none to tell. */
export function yearGone(spec: ProgressSpec): string {
  return formatPercent(spec.reference.value, Number.isInteger(spec.reference.value) ? 0 : 1);
}

/** `100,9 % af budgettet er brugt, 100 % af året er gået`; without a total, how many rows are ahead of the year. */
export function progressTakeaway(spec: ProgressSpec): string {
  const total = spec.rows.find((row) => row.total);
  const number = numberOf(total?.share);
  const verb = spec.wording?.predicate ?? 'af budgettet er brugt';
  if (number !== null) {
    return qualified(
      `${percent(spec, number)} ${verb}, ${yearGone(spec)} af året er gået`,
      spec,
      total?.share,
    );
  }
  const shares = spec.rows.filter((row) => !row.total).map((row) => numberOf(row.share));
  const known = shares.filter((share) => share !== null);
  if (known.length === 0) return spec.subject;
  const ahead = known.filter((share) => share > spec.reference.value).length;
  const rows = known.length === 1 ? 'post' : 'poster';
  return qualified(
    `${ahead} af ${known.length} ${rows} har brugt mere af budgettet, end der er gået af året`,
    spec,
  );
}
