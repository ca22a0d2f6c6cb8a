import type { ProgressSpec } from '../../charts/chart-spec';
import { formatPeriod } from '../../format/period';
import { inArea } from '../area-words';
import { withoutCode } from '../pairs';
import { percent, yearGone } from '../progress';
import { numberOf, quantity, rounded } from '../quantity';
import { stop } from '../sentence';
import { provisionalEnd } from './certainty';
import { unshownSentences } from './unshown';

type Row = ProgressSpec['rows'][number];

interface Known {
  label: string;
  number: number;
}

function named(label: string): string {
  return `»${withoutCode(label)}«`;
}

/** Since January: `ved udgangen af`, because `i december` would say that it was spent in that month. */
function atEnd({ period }: ProgressSpec): string {
  return `ved udgangen af ${formatPeriod(period)}`;
}

function totalSentences(spec: ProgressSpec, total: Row | undefined): string[] {
  const share = numberOf(total?.share);
  if (!total || share === null) return [];
  const verb = spec.wording?.predicate ?? 'af budgettet er brugt';
  const end = provisionalEnd([{ name: 'i alt', period: spec.period, value: total.share }]);
  const [spent, of] = [numberOf(total.spent), numberOf(total.of)];
  const unit = { unit: spec.amountUnit };
  const amounts =
    spent !== null && of !== null && `Det er ${quantity(spent, unit)} ud af ${quantity(of, unit)}`;
  return [
    stop(`${percent(spec, share)} ${verb} ${inArea(spec.own)} ${atEnd(spec)}${end}`),
    ...(amounts ? [stop(amounts)] : []),
    stop(`På det tidspunkt er ${yearGone(spec)} af året gået`),
  ];
}

function aheadSentence(spec: ProgressSpec, known: Known[]): string {
  const gone = rounded(spec.reference.value, spec.unit);
  const ahead = known.filter(({ number }) => rounded(number, spec.unit) > gone).length;
  const rows = known.length === 1 ? 'post' : 'poster';
  return stop(
    `${ahead === 0 ? 'Ingen' : ahead} af ${known.length} ${rows} har brugt mere af budgettet, end der er gået af året`,
  );
}

/** Whose own budget is spent most and least. */
function endsSentence(spec: ProgressSpec, known: Known[]): string | null {
  const sorted = [...known].sort((a, b) => b.number - a.number);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.number === last.number) return null;
  const said = ({ label, number }: Known): string => `brugt på ${named(label)} (${percent(spec, number)})`;
  return stop(`Målt mod postens eget budget er der mest ${said(first)} og mindst ${said(last)}`);
}

function knownRows({ rows }: ProgressSpec): Known[] {
  return rows.flatMap(({ label, share, total }) => {
    const number = numberOf(share);
    return number === null || total ? [] : [{ label, number }];
  });
}

/** What is spent in all, beside the year; which rows are ahead of it. */
export function progressTold(spec: ProgressSpec): (string | null)[] {
  const known = knownRows(spec);
  const total = totalSentences(
    spec,
    spec.rows.find((row) => row.total),
  );
  const unshown = unshownSentences(
    spec.rows.map(({ label, share }) => ({ name: named(label), value: share })),
    'af posterne',
  );
  if (known.length === 0) {
    const isSilent = total.length === 0 && unshown.length === 0;
    return isSilent ? [stop(`Der er ingen tal for ${spec.own}`)] : [...total, ...unshown];
  }
  const year = total.length > 0 ? [] : [stop(`${yearGone(spec)} af året er gået ${atEnd(spec)}`)];
  return [...total, ...year, aheadSentence(spec, known), endsSentence(spec, known), ...unshown];
}
