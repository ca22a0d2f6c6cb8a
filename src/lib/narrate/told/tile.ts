import type { TileSpec } from '../../charts/chart-spec';
import { changes } from '../changes';
import { unbrokenDate } from '../period-words';
import { isNothing, numberOf } from '../quantity';
import { stop } from '../sentence';
import { changeSentence, earlierOf, type Earlier } from './change';
import { comparable, type Course } from './course';
import { extremesSentence } from './extremes';
import { distanceSentence, levelSentence, rankSentence } from './level';
import { noNumbers } from './no-numbers';
import { unshownPeriods } from './unshown';

/** The periods before, as the tile states its change; a year before from the history. */
function earlier(spec: TileSpec, course: Course): Earlier[] {
  const [before, aYear] = [spec.change, earlierOf(comparable(course))];
  const stated = before
    ? [{ ...before, value: spec.history.find(({ period }) => period === before.period)?.value }]
    : [];
  return [...stated, ...aYear.filter(({ period }) => before && period < before.period)];
}

/** Where no newer period has come since the meeting, "unchanged" would claim more than anybody knows. */
function meetingSentences(spec: TileSpec): string[] {
  if (!spec.sinceMeeting || numberOf(spec.value) === null) return [];
  const { difference, meeting, period } = spec.sinceMeeting;
  const since = `siden mødet ${unbrokenDate(meeting)}`;
  if (!isNothing(difference, spec.unit)) return changes([{ ...spec, example: false }]);
  return [stop(period === spec.period ? `Der er ingen nye tal ${since}` : `Tallet er uændret ${since}`)];
}

/** The tile's number, what it was, what it was at the last meeting, and what the country has. */
export function tileTold(spec: TileSpec): (string | null)[] {
  const { period, value, history, country } = spec;
  const known = history.filter((one) => one.period < period).map((one) => ({ x: one.period, y: one.value }));
  const course: Course = {
    counted: spec,
    area: spec.own,
    points: [...known, { x: period, y: value }],
    byMeasure: true,
  };
  const number = numberOf(value);
  if (number === null) return noNumbers({ ...course, points: [{ x: period, y: value }] });
  const point = { x: period, number, value };
  const beside = country && Number.isFinite(country.value) ? country : null;
  return [
    levelSentence(course, point, beside && { number: beside.value }),
    beside && distanceSentence(course, beside.difference),
    spec.rank ? rankSentence(spec.own, spec.rank) : null,
    changeSentence(course, { period, value }, earlier(spec, course), beside ? 'others' : 'alone'),
    ...meetingSentences(spec),
    ...unshownPeriods(course),
    extremesSentence(course, comparable(course)),
  ];
}
