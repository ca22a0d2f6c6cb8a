import type { PairsSpec } from '../../charts/chart-spec';
import { inArea } from '../area-words';
import { gapsOf, withoutCode, type Gap } from '../pairs';
import { inFull } from '../period-words';
import { besideCountry, isNothing, numberOf, quantity } from '../quantity';
import { capital, qualified, stop } from '../sentence';
import { unshownSentences } from './unshown';

/** Largest distances that are told. */
const mostTold = 3;

/** The unit once, where it is long: `3.538 kr. pr. indbygger i Vejen mod 2.711 i hele landet`. */
function withoutUnit(text: string, beside: string): string {
  const unit = /\u00a0.*$/.exec(text)?.[0] ?? '';
  return unit.length > 2 && beside.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

function gapSentence(gap: Gap, spec: PairsSpec, isLargest: boolean): string {
  const beside = besideCountry(gap.difference, spec);
  const own = quantity(gap.own, spec);
  const country = withoutUnit(quantity(gap.country, spec), own);
  const both = `${own} ${inArea(spec.own)} mod ${country} i hele landet`;
  const name = `»${withoutCode(gap.label)}«`;
  const lead = isLargest ? `Størst er forskellen på ${name}:` : `For ${name} er tallet`;
  const said = `${lead} ${both}${beside ? `, ${beside}` : ''}`;
  return stop(qualified(said, { example: false }, ...gap.values));
}

/** `I 2022 lå Vejen over landet i 2 af 5 rækker og under i 3.` */
function sidesSentence(gaps: Gap[], spec: PairsSpec): string | null {
  if (spec.unit.kind === 'count' || gaps.length < 2) return null;
  const over = gaps.filter(({ difference }) => difference > 0 && !isNothing(difference, spec.unit)).length;
  const under = gaps.filter(({ difference }) => difference < 0 && !isNothing(difference, spec.unit)).length;
  const lead = `${capital(inFull(spec.period))} lå ${spec.own}`;
  if (over + under === 0) return stop(`${lead} på niveau med landet i alle ${gaps.length} rækker`);
  const level = gaps.length - over - under;
  const same = level > 0 ? ` og på niveau med landet i ${level}` : '';
  return stop(
    `${lead} over landet i ${over} af ${gaps.length} rækker${same ? ',' : ' og'} under i ${under}${same}`,
  );
}

/** On which side of the country the rows lie, then the largest distances. */
export function pairsTold(spec: PairsSpec): (string | null)[] {
  const gaps = gapsOf(spec);
  const sides = sidesSentence(gaps, spec);
  const unshown = (['own', 'country'] as const).flatMap((side) =>
    unshownSentences(
      spec.rows
        .filter((row) => numberOf(row[side]) === null)
        .map((row) => ({
          name: `»${withoutCode(row.label)}« ${side === 'own' ? inArea(spec.own) : 'i hele landet'}`,
          value: row[side],
        })),
      `af rækkerne ${side === 'own' ? inArea(spec.own) : 'i hele landet'}`,
    ),
  );
  if (gaps.length === 0) {
    return [
      stop(`Der er ingen rækker med tal for både ${spec.own} og hele landet ${inFull(spec.period)}`),
      ...unshown,
    ];
  }
  const told = gaps
    .slice(0, mostTold)
    .map((gap, index) => gapSentence(gap, spec, index === 0 && sides !== null));
  const when = sides ? [] : [stop(`Tallene er fra ${inFull(spec.period).replace(/^i /, '')}`)];
  return [sides, ...told, ...when, ...unshown];
}
