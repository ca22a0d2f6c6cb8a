import type { RangeTimelineSpec } from '../../charts/chart-spec';
import { inArea } from '../area-words';
import { countOf, isOld, projects } from '../range-timeline';
import { listed, lowerFirst, stop } from '../sentence';
import { asOfWords } from '../source-line';

/** More actions are read in the table. */
const mostNamed = 6;

type Bar = RangeTimelineSpec['bars'][number];

/** As `3 er afsluttet`, and in a list that is old `3 var afsluttet`. */
const words = {
  applied: ['er ansøgt', 'var ansøgt'],
  finished: ['er afsluttet', 'var afsluttet'],
  rejected: ['har fået afslag', 'havde fået afslag'],
} as const;

function countSentence(spec: RangeTimelineSpec, old: boolean): string {
  const count = lowerFirst(projects(spec, countOf(spec, 'running')));
  const day = old ? ` (${asOfWords(spec.asOf)})` : '';
  return stop(`Der ${old ? 'var' : 'er'} ${count} i gang ${inArea(spec.own)}${day}`);
}

/** Each clause has its own subject, so a comma stands before the last one too. */
function othersSentence(spec: RangeTimelineSpec, old: boolean): string | null {
  const said = (['applied', 'finished', 'rejected'] as const).flatMap((status) => {
    const count = countOf(spec, status);
    return count > 0 ? [`${count} ${words[status][old ? 1 : 0]}`] : [];
  });
  const last = said.pop();
  if (!last) return null;
  return stop(said.length === 0 ? last : `${said.join(', ')}, og ${last}`);
}

function named({ label, end }: Bar): string {
  return `»${label}« (${end ? `slut: ${end.text}` : 'slut ikke oplyst'})`;
}

function withDeadline({ label, end }: Bar): string {
  return `»${label}« (${end ? `frist: ${end.text}` : 'ingen frist'})`;
}

function runningSentence(running: Bar[], old: boolean): string | null {
  return running.length > 0 ? stop(`I gang ${old ? 'var' : 'er'} ${listed(running.map(named))}`) : null;
}

/** Running by the list, though their end lies before the day that the list is seen from. */
function overdueSentence(running: Bar[], today: string): string | null {
  const over = running.filter(({ end }) => end !== null && end.latest < today).length;
  if (over === 0) return null;
  if (running.length === 1) return 'Slutdatoen er siden passeret.';
  return stop(
    `Slutdatoen er siden passeret for ${over === running.length ? `alle ${over}` : `${over} af dem`}`,
  );
}

const actionWords = { planned: 'planlagt', done: 'gennemført', dropped: 'opgivet' } as const;

/** How many actions are going on and which; which are late; then the others. */
function actionsTold(spec: RangeTimelineSpec): (string | null)[] {
  const old = isOld(spec);
  const running = spec.bars.filter(({ status }) => status === 'running').map(withDeadline);
  const late = spec.bars.filter(({ overdue }) => overdue).map(withDeadline);
  const derived = spec.bars.filter((bar) => bar.derived).length;
  const others = (['planned', 'done', 'dropped'] as const).flatMap((status) => {
    const count = countOf(spec, status);
    return count > 0 ? [`${count} ${old ? 'var' : 'er'} ${actionWords[status]}`] : [];
  });
  const among = running.length > mostNamed ? ' blandt andet' : '';
  return [
    countSentence(spec, old),
    running.length > 0
      ? stop(`I gang ${old ? 'var' : 'er'}${among} ${listed(running.slice(0, mostNamed))}`)
      : null,
    late.length > 0
      ? stop(`Fristen er overskredet for ${late.length}: ${listed(late.slice(0, mostNamed))}`)
      : 'Ingen frist er overskredet.',
    others.length > 0 ? stop(others.join(', ')) : null,
    derived > 0
      ? stop(`Derudover er ${derived} ført frem, fordi ${derived === 1 ? 'den' : 'de'} gentages`)
      : null,
  ];
}

/** How many projects are going on and which; then the others. */
export function rangeTimelineTold(spec: RangeTimelineSpec): (string | null)[] {
  if (spec.of === 'actions') return actionsTold(spec);
  if (spec.bars.length === 0) return [stop(`Der er ingen projekter ${inArea(spec.own)}`)];
  const old = isOld(spec);
  const running = spec.bars.filter(({ status }) => status === 'running');
  const soon = running.filter(({ endsSoon }) => endsSoon).map(({ label }) => `»${label}«`);
  return [
    countSentence(spec, old),
    runningSentence(running, old),
    !old && soon.length > 0 ? stop(`Inden for et halvt år slutter ${listed(soon)}`) : null,
    overdueSentence(running, spec.today),
    othersSentence(spec, old),
  ];
}
