import type { LinesSpec } from '../../charts/chart-spec';
import { inArea } from '../area-words';
import { knownPoints, newestX } from '../line-points';
import { inFull } from '../period-words';
import { quantity } from '../quantity';
import { capital, listed, stop } from '../sentence';
import { provisionalEnd } from './certainty';
import { unshownSentences } from './unshown';

/** Several lines that are no areas: each one's number in the newest period. */
export function categoriesTold(spec: LinesSpec): string[] {
  const newest = newestX(spec);
  if (newest === '') return [stop(`Der er ingen tal for ${spec.own}`)];
  const series = spec.series.filter(({ role }) => role === 'category');
  const found = series.flatMap(({ label, points }) => {
    const point = knownPoints({ points }).find(({ x }) => x === newest);
    return point ? [{ name: label, period: newest, value: point.value, number: point.number }] : [];
  });
  const unshown = series
    .map(({ label, points }) => ({ name: `»${label}«`, value: points.find(({ x }) => x === newest)?.y }))
    .map(({ name, value }) => ({ name, value: value ?? { value: null } }));
  const said = found.map(({ name, number }) => `»${name}« ${quantity(number, spec)}`);
  const lead = `${capital(inFull(newest))} var tallene ${inArea(spec.own)}`;
  return [
    stop(`${lead}: ${listed(said)}${provisionalEnd(found)}`),
    ...unshownSentences(unshown, 'af linjerne'),
  ];
}
