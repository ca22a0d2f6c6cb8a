import type { ChartSpec } from '../charts/chart-spec';
import { stop } from '../narrate/sentence';
import { saidOf } from './said';

/** What a speaker must know of a figure: own remark, what it says, its basis, notes, source and as-of. */
export function notesText(spec: ChartSpec, remark = ''): string {
  const { heading, subtitle, badges, notes, source, alt } = saidOf(spec);
  const lines = [
    remark,
    stop(heading),
    alt,
    subtitle,
    spec.basis ? stop(`Andelen er af ${spec.basis}`) : '',
    ...badges.map(stop),
    ...notes,
    source,
  ];
  return [...new Set(lines.filter((line) => line !== ''))].join('\n');
}
