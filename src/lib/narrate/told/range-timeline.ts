import type { RangeTimelineSpec } from '../../charts/chart-spec';
import { countOf, isOld, rangeTimelineTakeaway } from '../range-timeline';
import { capital, listed, stop } from '../sentence';

type Bar = RangeTimelineSpec['bars'][number];

/** As `3 er afsluttet`, and in a list that is old `3 var afsluttet`. */
const words = {
  applied: ['er ansøgt', 'var ansøgt'],
  finished: ['er afsluttet', 'var afsluttet'],
  rejected: ['har fået afslag', 'havde fået afslag'],
} as const;

function othersSentence(spec: RangeTimelineSpec, old: boolean): string | null {
  const said = (['applied', 'finished', 'rejected'] as const).flatMap((status) => {
    const count = countOf(spec, status);
    return count > 0 ? [`${count} ${words[status][old ? 1 : 0]}`] : [];
  });
  return said.length > 0 ? capital(stop(listed(said))) : null;
}

function named({ label, end }: Bar): string {
  return `»${label}« (${end ? `slut: ${end.text}` : 'slut ikke oplyst'})`;
}

function runningSentence(running: Bar[], old: boolean): string | null {
  return running.length > 0 ? stop(`I gang ${old ? 'var' : 'er'} ${listed(running.map(named))}`) : null;
}

/** Running by the list, though their end lies before the day that the list is seen from. */
function overdueSentence(running: Bar[], today: string): string | null {
  const over = running.filter(({ end }) => end !== null && end.latest < today);
  if (over.length === 0) return null;
  const which =
    over.length === running.length && over.length > 1 ? `alle ${over.length}` : String(over.length);
  return stop(`Slutdatoen er siden passeret for ${which} af dem`.replace(/^(.*alle \d+) af dem$/, '$1'));
}

/** How many projects are going on and which; then the others. */
export function rangeTimelineTold(spec: RangeTimelineSpec): (string | null)[] {
  if (spec.bars.length === 0) return [stop(`Der er ingen projekter for ${spec.own}`)];
  const old = isOld(spec);
  const running = spec.bars.filter(({ status }) => status === 'running');
  const soon = running.filter(({ endsSoon }) => endsSoon).map(({ label }) => `»${label}«`);
  return [
    stop(rangeTimelineTakeaway({ ...spec, example: false })),
    runningSentence(running, old),
    !old && soon.length > 0 ? stop(`Inden for et halvt år slutter ${listed(soon)}`) : null,
    overdueSentence(running, spec.today),
    othersSentence(spec, old),
  ];
}
