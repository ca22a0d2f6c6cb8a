import type { Value } from '../../charts/chart-spec';
import { periodName } from '../period-words';
import { numberOf } from '../quantity';
import { listed, stop } from '../sentence';
import type { Course } from './course';

type Why = 'withheld' | 'divided_by_zero' | 'unknown';

/** More of them are counted instead of named. */
const mostNamed = 3;

function whyOf(value: Value): Why {
  return value.missing === 'withheld' || value.missing === 'divided_by_zero' ? value.missing : 'unknown';
}

function sayingOf(why: Why, names: string[], whole: string): string {
  const one = names.length === 1;
  const which = names.length > mostNamed ? `${names.length} ${whole}` : listed(names);
  if (why === 'withheld') {
    return `${one ? 'Tallet' : 'Tallene'} for ${which} er så ${one ? 'lille, at det' : 'små, at de'} ikke vises`;
  }
  if (why === 'divided_by_zero') return `${one ? 'Tallet' : 'Tallene'} for ${which} kan ikke beregnes`;
  return `Der er intet tal for ${which}`;
}

/**
 * Which numbers are not there, and why: never as zero. One sentence a reason.
 * @param whole said of many: `5 af de viste perioder`
 */
export function unshownSentences(
  values: { name: string; value: Value }[],
  whole = 'af de viste perioder',
): string[] {
  const without = values.filter(({ value }) => numberOf(value) === null);
  return (['withheld', 'divided_by_zero', 'unknown'] as const).flatMap((why) => {
    const names = without.filter(({ value }) => whyOf(value) === why).map(({ name }) => name);
    return names.length === 0 ? [] : [stop(sayingOf(why, names, whole))];
  });
}

/** The periods of a course that have no number. */
export function unshownPeriods({ points }: Course): string[] {
  const last = points.at(-1)?.x;
  return unshownSentences(points.map(({ x, y }) => ({ name: periodName(x, last), value: y })));
}
