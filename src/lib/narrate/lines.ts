import type { LineSeries, LinesSpec } from '../charts/chart-spec';
import { inArea } from './area-words';
import { newestBreak } from './events';
import { countrySeries, mainSeries, newestX, knownPoints, type Point } from './line-points';
import { asOfTakeaway } from './lines-as-of';
import { monthsTakeaway } from './lines-months';
import { endOf, inPeriod, startOf, yearBefore } from './period-words';
import { besideCountry, compared, quantity, quantityFirst } from './quantity';
import { projectionClause } from './projection';
import { clauses, lowerFirst, qualified } from './sentence';

/** `79 % er i arbejde`, `Ledigheden i Vejen er 1,7 %`, `311 ledige i Vejen`, `Vejen: 79 %`. */
function statement(number: number, spec: LinesSpec, area: string): string {
  const { predicate, measure } = spec.wording ?? {};
  if (spec.unit.kind === 'count') return `${quantityFirst(number, spec)} ${inArea(area)}`;
  if (predicate) return `${quantity(number, spec)} ${predicate}`;
  if (measure) return `${measure} ${inArea(area)} er ${quantity(number, spec)}`;
  return `${area}: ${quantity(number, spec)}`;
}

/** The same month a year before where there is one, for seasons; else the point before. */
function earlier(points: Point[]): { point: Point; than: string } | null {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return null;
  const aYear = points.find((point) => point.x === yearBefore(last.x));
  return aYear
    ? { point: aYear, than: inPeriod(aYear.x) }
    : { point: before, than: inPeriod(before.x, last.x) };
}

/** `mål: højst 1,5 % i december 2026`; null where no line leads to a target. */
export function targetClause(spec: LinesSpec): string | null {
  const line = spec.series.find(({ role }) => role === 'target');
  const end = knownPoints(line).at(-1);
  return line && end ? `${lowerFirst(line.label)} ${quantity(end.number, spec)} ${inPeriod(end.x)}` : null;
}

/** Nothing is compared across a reform: the points since the newest one that the last point has passed. */
function sinceBreak(points: Point[], { breaks }: LinesSpec): Point[] {
  const reform = newestBreak(breaks, endOf(points.at(-1)?.x ?? ''));
  return points.filter(({ x }, at) => !reform || startOf(x) >= reform || at === points.length - 1);
}

function ownTakeaway(spec: LinesSpec, series: LineSeries): string {
  const points = sinceBreak(knownPoints(series), spec);
  const last = points.at(-1);
  if (!last) return spec.subject;
  const area = series.role === 'own' ? spec.own : series.label;
  const target = targetClause(spec);
  if (target)
    return qualified(
      `${statement(last.number, spec, area)} ${inPeriod(last.x)}, ${target}`,
      spec,
      last.value,
    );
  const country = knownPoints(countrySeries(spec)).find((point) => point.x === last.x);
  const beside = country ? besideCountry(last.number - country.number, spec) : null;
  if (country && beside) {
    const isNewest = last.x === newestX(spec);
    const said = statement(last.number, spec, area) + (isNewest ? '' : ` ${inPeriod(last.x)}`);
    return qualified(clauses(said, beside), spec, last.value, country.value);
  }
  const before = earlier(points);
  const change = before ? compared(last.number - before.point.number, spec, before.than) : null;
  const said = `${statement(last.number, spec, area)} ${inPeriod(last.x, before?.point.x)}`;
  return qualified(clauses(said, change), spec, last.value, before?.point.value);
}

/** Only where the own area should stand among areas: categories are not areas. */
function withoutOwn(spec: LinesSpec): string {
  const country = knownPoints(countrySeries(spec)).at(-1);
  if (!country || spec.series.some((series) => series.role === 'category')) return spec.subject;
  const { predicate, measure } = spec.wording ?? {};
  const number = quantity(country.number, spec);
  const share =
    measure && !predicate
      ? `${lowerFirst(measure)} i hele landet er ${number}`
      : `${[number, predicate].filter((part) => part).join(' ')} i hele landet`;
  const said = `Ingen tal for ${spec.own}, ${share} ${inPeriod(country.x)}`;
  return qualified(said, spec, country.value);
}

/** `79 % er i arbejde, 22 procentpoint over landet`; calendar months and as-of dates have their own files. */
export function linesTakeaway(spec: LinesSpec): string {
  if (spec.x === 'month') return monthsTakeaway(spec);
  if (spec.x === 'as-of') return asOfTakeaway(spec);
  const ahead = projectionClause(spec);
  if (ahead) return `${ahead} (fremskrivning${spec.example ? ', eksempeltal' : ''})`;
  const main = mainSeries(spec);
  return main && knownPoints(main).length > 0 ? ownTakeaway(spec, main) : withoutOwn(spec);
}
