import type { RankedBarsSpec } from '../../charts/chart-spec';
import { shareOf } from '../../charts/ranked-shares';
import { formatPercent } from '../../format/number';
import { inFull } from '../period-words';
import { figure, numberOf } from '../quantity';
import { knownBars } from '../ranked-bars';
import { capital, listed, stop } from '../sentence';
import { unshownSentences } from './unshown';

type Parts = NonNullable<RankedBarsSpec['parts']>;

/** more of them are read in the table */
const mostTold = 5;

/** Bars that are parts of one number: how many they are of, each with its share, largest first, and those that are none. */
export function partsOfWholeTold(spec: RankedBarsSpec, parts: Parts): string[] {
  const sorted = knownBars(spec).sort((a, b) => b.number - a.number);
  const some = sorted.filter(({ number }) => number > 0);
  const none = sorted.filter(({ number }) => number === 0).map(({ label }) => `»${label}«`);
  const all = numberOf(parts.total);
  const say = ({ label, number, value }: (typeof sorted)[number]) => {
    const share = shareOf(value, parts).value;
    return `${figure(number, spec)} til »${label}«${share === null ? '' : ` (${formatPercent(share)})`}`;
  };
  const verb = parts.heading.split(' ')[0]?.toLocaleLowerCase('da') ?? '';
  const lead = all === null ? `Af dem, ${parts.whole},` : `Af de ${figure(all, spec)}, ${parts.whole},`;
  const rest = some.slice(mostTold).reduce((sum, { number }) => sum + number, 0);
  const told = [
    ...some.slice(0, mostTold).map(say),
    ...(rest > 0 ? [`${figure(rest, spec)} til andet`] : []),
  ];
  return [
    told.length > 0 ? stop(`${lead} ${verb} ${listed(told)} ${inFull(spec.period)}`) : null,
    none.length > 0 ? stop(`${capital('ingen')} ${verb} til ${listed(none)}`) : null,
    ...unshownSentences(
      spec.bars.map(({ label, value }) => ({ name: `»${label}«`, value })),
      'af søjlerne',
    ),
  ].filter((sentence) => sentence !== null);
}
