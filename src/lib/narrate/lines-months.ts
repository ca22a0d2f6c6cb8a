import type { LineSeries, LinesSpec } from '../charts/chart-spec';
import { inArea } from './area-words';
import { knownPoints, type Point } from './line-points';
import { monthOfYear } from './period-words';
import { compared, quantity, quantityFirst } from './quantity';
import { capital, clauses, qualified } from './sentence';

interface Year {
  label: string;
  points: Point[];
}

/** The years that have numbers: the own one is the newest, else the last. */
function newestYears(series: LineSeries[]): { last: Year; before: Year | null } | null {
  const years = series
    .filter(({ role }) => role !== 'target' && role !== 'country')
    .map((one) => ({ label: one.label, role: one.role, points: knownPoints(one) }))
    .filter(({ points }) => points.length > 0);
  const last = years.find(({ role }) => role === 'own') ?? years.at(-1);
  if (!last) return null;
  const earlier = String(Number(last.label) - 1);
  return { last, before: years.find(({ label }) => label === earlier) ?? null };
}

/** `324,7 mio. kr. i december 2022, 2,9 mio. kr. mere end i december 2021`: the same month, year on year. */
export function monthsTakeaway(spec: LinesSpec): string {
  const years = newestYears(spec.series);
  const point = years?.last.points.at(-1);
  if (!years || !point) return spec.subject;
  const isBroken = spec.breaks.some(
    ({ date }) => date > `${years.before?.label}-${point.x}` && date <= `${years.last.label}-${point.x}-31`,
  );
  const same = isBroken ? undefined : years.before?.points.find(({ x }) => x === point.x);
  const measure = spec.wording?.measure;
  const amount = measure
    ? `${measure} ${inArea(spec.own)} er ${quantity(point.number, spec)}`
    : quantityFirst(point.number, spec);
  const said = `${amount} i ${monthOfYear(point.x, years.last.label)}`;
  const change =
    same && years.before
      ? compared(point.number - same.number, spec, `i ${monthOfYear(same.x, years.before.label)}`)
      : null;
  return qualified(capital(clauses(said, change)), spec, point.value, same?.value);
}
