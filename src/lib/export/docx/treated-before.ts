import type { FileChild } from 'docx';
import type { ChartSpec, Treatment } from '../../charts/chart-spec';
import type { Paper } from '../paper';
import { heading, paragraph } from './parts';

/** `23.03.2022`, as the committee's minutes write the day. */
function minutesDay(iso: string): string {
  return iso.split('-').reverse().join('.');
}

/**
 * The cases that a paper's figures belong to, each once, with the meetings of all of them. A paper that names its case has
 * that one only.
 * @param caseNo of the paper; none: all
 */
export function treatmentsIn(specs: readonly ChartSpec[], caseNo?: string): Treatment[] {
  const found = specs.flatMap(({ treatments = [] }) => treatments);
  const numbers = [...new Set(found.map((one) => one.caseNo))].filter((one) => !caseNo || one === caseNo);
  return numbers.map((number) => {
    const meetings = found.filter((one) => one.caseNo === number).flatMap((one) => one.meetings);
    const byDay = new Map(meetings.map((meeting) => [`${meeting.date} ${meeting.title}`, meeting]));
    return {
      caseNo: number,
      meetings: [...byDay.values()].sort((a, b) => a.date.localeCompare(b.date)),
    };
  });
}

/** The heading and the meetings before the paper's day, a line each; nothing where no case is known. */
export function treatedBefore({ figures, caseNo, asOf }: Paper): FileChild[] {
  const specs = figures.map(({ spec }) => spec);
  const treatments = treatmentsIn(specs, caseNo)
    .map((one) => ({ ...one, meetings: one.meetings.filter(({ date }) => !asOf || date < asOf) }))
    .filter(({ meetings }) => meetings.length > 0);
  if (treatments.length === 0) return [];
  return [
    heading('Tidligere behandling', 2),
    ...treatments.flatMap(({ caseNo: number, meetings }) => [
      ...(number === caseNo ? [] : [paragraph(`Sag ${number}:`)]),
      ...meetings.map(({ date, title }) => paragraph(`${minutesDay(date)} ${title}`)),
    ]),
  ];
}
