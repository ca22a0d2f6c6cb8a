import type { LineSeries, LinesSpec } from '../../charts/chart-spec';
import { formatDate } from '../../format/date';
import { parsePeriod } from '../../format/period';
import { inArea } from '../area-words';
import { countrySeries, knownPoints, mainSeries, type Point } from '../line-points';
import { asOfTold } from './lines-as-of';
import { categoriesTold } from './categories';
import { changeSentence, earlierOf } from './change';
import { countedApartSentences, isCountedApart } from './counted-apart';
import { comparable, type Course } from './course';
import { eventSentences } from '../events';
import { extremesSentence } from './extremes';
import { distanceSentence, levelSentence, rankSentence } from './level';
import { monthsCourse, monthsWithoutYears } from './lines-months';
import { noNumbers } from './no-numbers';
import { targetClause } from '../lines';
import { figure } from '../quantity';
import { projectionSentences } from '../projection';
import { capital, listed, lowerFirst, qualified, stop } from '../sentence';
import { unshownPeriods } from './unshown';

function courseOf(spec: LinesSpec, series: LineSeries | undefined): Course {
  if (series?.role !== 'category') return { counted: spec, area: spec.own, points: series?.points ?? [] };
  const wording = { measure: series.label };
  return { counted: { unit: spec.unit, wording }, area: spec.own, points: series.points, byMeasure: true };
}

/** Which reforms the shown numbers lie on both sides of. */
function breakSentences(spec: LinesSpec): string[] {
  const periods = spec.series.flatMap(knownPoints).map(({ x }) => parsePeriod(x));
  return spec.breaks
    .filter(({ date }) => periods.some((one) => one && one.start < date))
    .filter(({ date }) => periods.some((one) => one && one.end >= date))
    .map(({ date, label }) =>
      stop(`Tal før og efter ${formatDate(date)} kan ikke sammenlignes direkte (${lowerFirst(label)})`),
    );
}

/** Shares and amounts of the chosen areas in the same period; counts of areas of another size say nothing beside the own one. */
function chosenSentence(spec: LinesSpec, x: string): string | null {
  if (spec.unit.kind === 'count') return null;
  const found = spec.series
    .filter(({ role }) => role === 'chosen')
    .flatMap(({ label, points }) => {
      const point = knownPoints({ points }).find((one) => one.x === x);
      return point ? [{ label, point }] : [];
    });
  if (found.length === 0) return null;
  const said = found.map(({ label, point }) => `${figure(point.number, spec)} ${inArea(label)}`);
  const values = found.map(({ point }) => point.value);
  return stop(qualified(`Til sammenligning var tallet ${listed(said)}`, { example: false }, ...values));
}

/** The country's own newest number, where the own area has none to stand beside it. */
function countryAlone(spec: LinesSpec): string[] {
  const series = countrySeries(spec);
  const last = knownPoints(series).at(-1);
  if (!series || !last) return [];
  return [levelSentence({ counted: spec, area: 'hele landet', points: series.points }, last)];
}

function besideCountry(spec: LinesSpec, course: Course, last: Point): (string | null)[] {
  const country = knownPoints(countrySeries(spec)).find(({ x }) => x === last.x);
  if (!country) {
    const isMissing = countrySeries(spec) !== undefined;
    return [
      levelSentence(course, last),
      isMissing ? 'Der er intet tal for hele landet for samme periode.' : null,
    ];
  }
  return [levelSentence(course, last, country), distanceSentence(course, last.number - country.number)];
}

/** What the numbers are to become, where a line leads there. */
function targetSentence(spec: LinesSpec): string | null {
  const said = targetClause(spec);
  return said && stop(capital(said));
}

function courseTold(spec: LinesSpec, course: Course): (string | null)[] {
  const known = comparable(course, spec.breaks);
  const last = known.at(-1);
  if (!last)
    return [...noNumbers(course), ...countryAlone(spec), ...breakSentences(spec), ...eventSentences(spec)];
  const apart = isCountedApart(course, known);
  const hasOthers = spec.series.some(({ role }) => role === 'country');
  const lead = apart ? 'periods' : hasOthers ? 'others' : 'alone';
  return [
    ...(apart ? countedApartSentences(course, known) : besideCountry(spec, course, last)),
    spec.rank?.period === last.x ? rankSentence(spec.own, spec.rank) : null,
    changeSentence(course, { period: last.x, value: last.value }, earlierOf(known), lead),
    ...unshownPeriods(course),
    extremesSentence(course, known),
    chosenSentence(spec, last.x),
    targetSentence(spec),
    ...breakSentences(spec),
    ...eventSentences(spec),
  ];
}

/** The own area's newest number, beside the country and beside what it was. */
export function linesTold(spec: LinesSpec): (string | null)[] {
  if (spec.x === 'as-of') return asOfTold(spec);
  if (spec.x === 'month') {
    const course = monthsCourse(spec);
    return course ? courseTold({ ...spec, series: [] }, course) : monthsWithoutYears(spec);
  }
  const main = mainSeries(spec);
  const isByCategory = !main && spec.series.some(({ role }) => role === 'category');
  const said = isByCategory
    ? [...categoriesTold(spec), ...breakSentences(spec), ...eventSentences(spec)]
    : courseTold(spec, courseOf(spec, main));
  return [...said, ...projectionSentences(spec)];
}
