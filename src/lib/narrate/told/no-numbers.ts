import { stop } from '../sentence';
import type { Course } from './course';
import { unshownPeriods } from './unshown';

/** `Der er ingen tal for Vejen.`, or that they are withheld: then there are some. */
export function noNumbers(course: Course): string[] {
  const isWithheld = course.points.some(({ y }) => y.missing === 'withheld');
  return isWithheld ? unshownPeriods(course) : [stop(`Der er ingen tal for ${course.area}`)];
}
