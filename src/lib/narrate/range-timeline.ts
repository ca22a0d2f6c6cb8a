import type { RangeTimelineSpec } from '../charts/chart-spec';
import { addMonths } from '../format/date';
import { asOfWords } from './source-line';
import { clauses, qualified } from './sentence';

type Status = RangeTimelineSpec['bars'][number]['status'];

/** The order in which sentences count projects. */
export const statuses: Status[] = [
  'running',
  'applied',
  'finished',
  'rejected',
  'planned',
  'done',
  'dropped',
];

/** How many bars have a status; those that are only carried on are not counted. */
export function countOf(spec: RangeTimelineSpec, status: Status): number {
  return spec.bars.filter((bar) => bar.status === status && !bar.derived).length;
}

/** `3 projekter`, `Ingen projekter`. */
export function projects(spec: RangeTimelineSpec, count: number): string {
  const one = spec.wording?.one ?? 'projekt';
  const many = spec.wording?.many ?? 'projekter';
  return `${count === 0 ? 'Ingen' : count} ${count === 1 ? one : many}`;
}

/** A list counted months before the day it is seen from does not say what is going on that day. */
export function isOld(spec: RangeTimelineSpec): boolean {
  return spec.asOf !== null && spec.asOf < addMonths(spec.today, -3).slice(0, spec.asOf.length);
}

/** How many bars have passed their deadline. */
export function overdueCount(spec: RangeTimelineSpec): number {
  return spec.bars.filter(({ overdue }) => overdue).length;
}

/** `5 frister er passeret uden nyt`: whether an old list's actions were done in time is not known. */
function passedSince(late: number): string {
  return `${late === 0 ? 'ingen' : late} ${late === 1 ? 'frist' : 'frister'} er passeret uden nyt`;
}

/** `3 handlinger er i gang, 2 har overskredet fristen`; of an old list: `Ingen handlinger var i gang, opgjort pr. …`. */
function actionsTakeaway(spec: RangeTimelineSpec): string {
  const late = overdueCount(spec);
  const running = projects(spec, countOf(spec, 'running'));
  if (isOld(spec))
    return qualified(clauses(`${running} var i gang, ${asOfWords(spec.asOf)}`, passedSince(late)), spec);
  const passed = `${late === 0 ? 'ingen' : late} har overskredet fristen`;
  return qualified(clauses(`${running} er i gang`, passed), spec);
}

/** `3 projekter er i gang, 2 slutter inden for et halvt år`. */
export function rangeTimelineTakeaway(spec: RangeTimelineSpec): string {
  if (spec.bars.length === 0) return spec.subject;
  if (spec.of === 'actions') return actionsTakeaway(spec);
  const running = countOf(spec, 'running');
  if (isOld(spec)) return qualified(`${projects(spec, running)} var i gang, ${asOfWords(spec.asOf)}`, spec);
  const ending = spec.bars.filter((bar) => bar.endsSoon && bar.status === 'running').length;
  const soon = running > 0 && ending === 0 ? 'ingen slutter' : `${ending} slutter`;
  const said = `${projects(spec, running)} er i gang`;
  return qualified(clauses(said, running > 0 ? `${soon} inden for et halvt år` : null), spec);
}
