import { formatDate } from '../../format/date';
import { knownEvents } from '../../indicators/events/known';
import { areaName, ownName } from '../area-names';
import { treatmentsOf } from '../events/chart-events';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { eventLines, eventNotes } from './event-lines';

const kinds: Record<string, string> = {
  meeting: 'Møde',
  practice: 'Ændret praksis',
  reform: 'Reform',
  other: 'Andet',
};

/** What happened, and what is to happen: the own area's, its region's and the country's events. */
export const eventsTable: BuildFigure = async (context) => {
  const words = {
    id: 'planer-begivenheder',
    subject: `Begivenheder i ${ownName(context)}`,
    description: 'Møder, ændret praksis og reformer',
  };
  const rows = await read(context, knownEvents);
  if (rows.length === 0) return nothing(context, knownEvents, words);
  const lines = eventLines(rows, context);
  const notes = eventNotes(rows, lines, context.selection.setPer);
  return {
    kind: 'table',
    ...specBase(context, knownEvents, rows, { ...words, notes }),
    table: {
      caption: words.subject,
      columns: ['Dato', 'Begivenhed', 'Slags', 'Område', 'Sag', 'Vedrører', 'Bemærkning'].map(textColumn),
      rows: lines.map(({ row, day, title, remark }) => ({
        cells: [
          day,
          title,
          kinds[row.kind] ?? row.kind,
          areaName(context.areas, row.area),
          row.case_no ?? '',
          row.concerns ?? '',
          remark,
        ],
        emphasis: 'none',
      })),
      dates: {
        labels: ['Dato, tidligst', 'Dato, senest'],
        rows: lines.map(({ span }) => span),
      },
    },
  };
};

/** When each case was treated before, as the end of a case document lists it. */
export const treatedCases: BuildFigure = async (context) => {
  const words = {
    id: 'planer-tidligere-behandling',
    subject: `Tidligere behandling af sager i ${ownName(context)}`,
    description: 'Møder, hvor en sag er behandlet',
  };
  const rows = (await read(context, knownEvents)).filter(({ derived }) => !derived);
  const treated = treatmentsOf(rows, context);
  const cases = new Set(treated.map(({ caseNo }) => caseNo));
  const shown = rows.filter(({ case_no, kind }) => kind === 'meeting' && cases.has(case_no ?? ''));
  if (shown.length === 0) return nothing(context, knownEvents, words);
  const meetings = treated.flatMap(({ caseNo, meetings }) => meetings.map((one) => ({ caseNo, ...one })));
  return {
    kind: 'table',
    ...specBase(context, knownEvents, shown, words),
    table: {
      caption: words.subject,
      columns: ['Sag', 'Dato', 'Udvalg'].map(textColumn),
      rows: meetings.map(({ caseNo, date, title }) => ({
        cells: [caseNo, formatDate(date), title],
        emphasis: 'none',
      })),
      dates: { labels: ['Dag'], rows: meetings.map(({ date }) => [date]) },
    },
  };
};
