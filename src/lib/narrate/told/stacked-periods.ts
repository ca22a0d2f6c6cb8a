import type { StackedPeriodsSpec, Value } from '../../charts/chart-spec';
import { changeSentence, earlierOf } from './change';
import { comparable, type Course } from './course';
import { eventSentences, reformsOf } from '../events';
import { extremesSentence } from './extremes';
import { levelSentence } from './level';
import { partsSentences, type Part } from './parts';
import { noNumbers } from './no-numbers';
import { unshownPeriods } from './unshown';

const blank: Value = { value: null, missing: 'blank' };

function partsAt(spec: StackedPeriodsSpec, index: number): Part[] {
  return spec.series.map(({ id, label, values }) => ({
    label,
    value: values[index] ?? blank,
    ofWhich: spec.ofWhich
      .filter(({ of }) => of === id)
      .map((one) => ({ label: one.label, value: one.values[index] ?? blank })),
  }));
}

/** The newest total, what it was, what it is made of. */
export function stackedPeriodsTold(spec: StackedPeriodsSpec): (string | null)[] {
  const points = spec.periods.map((x, index) => ({ x, y: spec.totals[index] ?? blank }));
  const course: Course = { counted: spec, area: spec.own, points };
  const known = comparable(course, reformsOf(spec.events));
  const last = known.at(-1);
  if (!last) return noNumbers(course);
  return [
    levelSentence(course, last),
    changeSentence(course, { period: last.x, value: last.value }, earlierOf(known), 'alone'),
    ...partsSentences(last.number, partsAt(spec, spec.periods.indexOf(last.x)), spec),
    ...unshownPeriods(course),
    extremesSentence(course, known),
    ...eventSentences(spec),
  ];
}
