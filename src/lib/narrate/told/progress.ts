import type { ProgressSpec } from '../../charts/chart-spec';
import { formatPercent } from '../../format/number';
import { inArea } from '../area-words';
import { withoutCode } from '../pairs';
import { inFull } from '../period-words';
import { yearGone } from '../progress';
import { numberOf, quantity, rounded } from '../quantity';
import { stop } from '../sentence';
import { provisionalEnd } from './certainty';
import { unshownSentences } from './unshown';

type Row = ProgressSpec['rows'][number];

function percent(spec: ProgressSpec, number: number): string {
  return formatPercent(number, spec.unit.kind === 'share' ? spec.unit.decimals : 0);
}

function totalSentences(spec: ProgressSpec, total: Row | undefined): string[] {
  const share = numberOf(total?.share);
  if (!total || share === null) return [];
  const verb = spec.wording?.predicate ?? 'af budgettet er brugt';
  const end = provisionalEnd([{ name: 'i alt', period: spec.period, value: total.share }]);
  const [spent, of] = [numberOf(total.spent), numberOf(total.of)];
  const unit = { unit: spec.amountUnit };
  return [
    stop(`${percent(spec, share)} ${verb} ${inArea(spec.own)} ${inFull(spec.period)}${end}`),
    stop(`${yearGone(spec)} af året er gået`),
    ...(spent === null || of === null
      ? []
      : [stop(`Det er ${quantity(spent, unit)} ud af ${quantity(of, unit)}`)]),
  ];
}

function aheadSentence(spec: ProgressSpec, known: { number: number }[]): string {
  const gone = rounded(spec.reference.value, spec.unit);
  const ahead = known.filter(({ number }) => rounded(number, spec.unit) > gone).length;
  const rows = known.length === 1 ? 'post' : 'poster';
  return stop(
    `${ahead === 0 ? 'Ingen' : ahead} af ${known.length} ${rows} har brugt mere af budgettet, end der er gået af året`,
  );
}

/** What is spent in all, beside the year; which rows are ahead of it. */
export function progressTold(spec: ProgressSpec): (string | null)[] {
  const rows = spec.rows.filter(({ total }) => !total);
  const known = rows.flatMap(({ label, share }) => {
    const number = numberOf(share);
    return number === null ? [] : [{ label: withoutCode(label), number }];
  });
  const total = totalSentences(
    spec,
    spec.rows.find((row) => row.total),
  );
  const unshown = unshownSentences(
    spec.rows.map(({ label, share }) => ({ name: `»${withoutCode(label)}«`, value: share })),
    'af posterne',
  );
  if (known.length === 0)
    return total.length > 0 || unshown.length > 0
      ? [...total, ...unshown]
      : [stop(`Der er ingen tal for ${spec.own}`)];
  const sorted = [...known].sort((a, b) => b.number - a.number);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const gone = total.length > 0 ? [] : [stop(`${yearGone(spec)} af året er gået`)];
  const ends =
    first && last && first !== last
      ? stop(
          `Den største andel er brugt på »${first.label}« (${percent(spec, first.number)}) og den mindste på »${last.label}« (${percent(spec, last.number)})`,
        )
      : null;
  return [...total, aheadSentence(spec, known), ...gone, ends, ...unshown];
}
