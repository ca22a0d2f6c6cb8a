import type { Rank, Value } from '../../charts/chart-spec';
import type { Point } from '../line-points';
import { inFull } from '../period-words';
import { besideCountry, quantity } from '../quantity';
import { rankWords } from '../rank-words';
import { stop } from '../sentence';
import { countedMark, countedOn, provisionalComparison, provisionalEnd } from './certainty';
import { statement, type Course } from './course';

/** The country's number for the same period; without `value` nobody knows how certain it is. */
export interface Country {
  number: number;
  value?: Value;
}

function besideEachOther(course: Course, own: Point, country: Country): string {
  const { counted, area } = course;
  const said = statement(own.number, course);
  const of = { period: own.x, value: own.value };
  const ofCountry = { period: own.x, value: country.value ?? { value: country.number } };
  const sameDay = countedOn(of) !== null && countedOn(of) === countedOn(ofCountry);
  const ownMark = sameDay ? '' : countedMark(of);
  const countryMark = sameDay ? ` (begge ${countedOn(of)})` : countedMark(ofCountry);
  const both = [
    { ...of, name: area },
    { ...ofCountry, name: 'hele landet' },
  ];
  const end = country.value ? provisionalEnd(both) : provisionalComparison(own.value);
  return `${said} ${inFull(own.x)}${ownMark} mod ${quantity(country.number, { unit: counted.unit })} i hele landet${countryMark}${end}`;
}

/** How many or which share in which area and period: `Der var 404 flygtninge i Vejen i uge 1 (2.-8. jan. 2023).` */
export function levelSentence(course: Course, own: Point, country: Country | null = null): string {
  if (country) return stop(besideEachOther(course, own, country));
  const told = { name: course.area, period: own.x, value: own.value };
  const mark = countedMark(told);
  return stop(`${statement(own.number, course)} ${inFull(own.x)}${mark}${provisionalEnd([told])}`);
}

/** `Vejen ligger 22 procentpoint over landet.`; null for counts, which nobody can compare with the country's. */
export function distanceSentence({ counted, area }: Course, difference: number): string | null {
  const beside = besideCountry(difference, counted);
  return beside && Number.isFinite(difference) ? stop(`${area} ligger ${beside}`) : null;
}

/** `Vejen er nr. 4 af 98 kommuner (nr. 1 er lavest).` */
export function rankSentence(own: string, rank: Rank): string {
  return stop(`${own} er ${rankWords(rank)}`);
}
