import type { PartsOfWholeSpec } from '../charts/chart-spec';
import type { PartsGroup } from '../charts/parts-group';
import { boundsText } from '../charts/parts-rows';
import { formatPeriod } from '../format/period';
import { noun } from './quantity';
import { listed, lowerFirst, qualified, stop } from './sentence';

/** `5-6`; the reason in place of a number that is not there. */
function said(value: PartsGroup['whole']['value'], { unit }: PartsOfWholeSpec): string {
  return boundsText(value, unit);
}

/** `48 borgere`, `5-6 borgere`. */
function counted(value: PartsGroup['whole']['value'], spec: PartsOfWholeSpec): string {
  return `${said(value, spec)}\u00a0${noun(value.max ?? 0, spec)}`;
}

/** `Kolding AKTIV: 13 af 48 borgere i praktik eller job`; several groups have no one heading. */
export function partsTakeaway(spec: PartsOfWholeSpec): string {
  const [group, ...more] = spec.groups;
  if (!group || more.length > 0) return spec.subject;
  const { whole, parts, label } = group;
  const first = parts.find(({ value, derived }) => value.max !== null && !derived);
  if (whole.value.max === null) return spec.subject;
  if (!first) return qualified(`${label}: ${counted(whole.value, spec)}`, spec);
  const share = `${said(first.value, spec)} af ${counted(whole.value, spec)}`;
  return qualified(`${label}: ${share} ${lowerFirst(first.label)}`, spec);
}

/** `48 borgere har været i kontakt med Kolding AKTIV (opgjort oktober 2021).` */
function wholeSentence({ label, period, whole }: PartsGroup, spec: PartsOfWholeSpec): string {
  const when = `opgjort ${formatPeriod(period)}`;
  if (whole.value.max === null) return stop(`${label}: tallet for »${whole.label}« er ikke oplyst (${when})`);
  const isClause = /^(har|er|var|blev|får|deltager) /i.test(whole.label);
  const does = isClause
    ? `${counted(whole.value, spec)} ${lowerFirst(whole.label)}`
    : `${whole.label}: ${counted(whole.value, spec)}`;
  return stop(does.includes(label) ? `${does} (${when})` : `${label}: ${does} (${when})`);
}

/** `Heraf: 13 i praktik eller job, …`, and what they leave. */
function partSentences({ whole, parts, note }: PartsGroup, spec: PartsOfWholeSpec): string[] {
  const stated = parts.filter(({ value, derived }) => value.max !== null && !derived);
  const unstated = parts.filter(({ value }) => value.max === null);
  const rest = parts.find(({ derived }) => derived);
  const of = said(whole.value, spec);
  return [
    ...(stated.length > 0
      ? [
          stop(
            `Heraf: ${listed(stated.map(({ label, value }) => `${said(value, spec)} ${lowerFirst(label)}`))}`,
          ),
        ]
      : []),
    ...unstated.map(({ label, value }) => stop(`»${label}«: ${said(value, spec)}`)),
    ...(rest
      ? [
          stop(`${rest.label} er ${counted(rest.value, spec)}`),
          stop(`Det tal er beregnet som ${of} minus de øvrige og er ikke oplyst`),
        ]
      : []),
    ...(note ? [stop(note)] : []),
  ];
}

/** Each whole, its parts, and what they leave of it. */
export function partsTold(spec: PartsOfWholeSpec): string[] {
  return spec.groups.flatMap((group) => [wholeSentence(group, spec), ...partSentences(group, spec)]);
}

/** What the picture shows. */
export function partsAlt(spec: PartsOfWholeSpec): string[] {
  const bars = spec.groups.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
  return [`${bars} liggende søjler`, ...partsTold(spec)];
}
