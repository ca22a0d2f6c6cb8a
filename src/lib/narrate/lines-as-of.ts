import type { LinesSpec } from '../charts/chart-spec';
import { knownPoints } from './line-points';
import { quantity } from './quantity';
import { qualified } from './sentence';

export interface Revision {
  label: string;
  from: number;
  to: number;
}

/** Rounding is not a revision: 11.100 after 11.126 agrees within its digits. */
function agrees(first: number, second: number): boolean {
  if (first === second) return true;
  return [100, 1000].some((step) => {
    const coarse = [first, second].find((number) => number % step === 0 && Math.abs(number) >= step * 10);
    return [first, second].every((number) => Math.round(number / step) * step === coarse);
  });
}

/** Periods whose number was stated differently later, largest change first. */
export function revisionsOf(spec: LinesSpec): Revision[] {
  return spec.series
    .flatMap((series) => {
      const points = knownPoints(series);
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last || agrees(first.number, last.number)) return [];
      return [{ label: series.label, from: first.number, to: last.number }];
    })
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

/** `Tallet for juni 2022 er rettet fra 2.724 til 3.410 personer`; with several, how many and the largest. */
export function asOfTakeaway(spec: LinesSpec): string {
  const revisions = revisionsOf(spec);
  const largest = revisions[0];
  if (!largest) return spec.subject;
  const from = quantity(largest.from, spec).replace(/\u00a0\D*$/, '');
  const change = `${from} til ${quantity(largest.to, spec)}`;
  const said =
    revisions.length === 1
      ? `Tallet for ${largest.label} er rettet fra ${change}`
      : `${revisions.length} tal er senere rettet, mest tallet for ${largest.label}: fra ${change}`;
  return qualified(said, spec);
}
