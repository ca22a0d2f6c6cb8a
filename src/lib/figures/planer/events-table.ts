import { addMonths, formatDate } from '../../format/date';
import { formatDateRange } from '../../format/date-range';
import { knownEvents } from '../../indicators/events/known';
import { areaName, ownName } from '../area-names';
import { treatmentsOf, type EventRow } from '../events/chart-events';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { horizon } from './actions';

const kinds: Record<string, string> = {
  meeting: 'Møde',
  practice: 'Ændret praksis',
  reform: 'Reform',
  other: 'Andet',
};

function dayOf({ date, date_earliest, date_latest, derived }: EventRow): string {
  const range = date_earliest && date_latest ? formatDateRange(date_earliest, date_latest) : date;
  return derived ? `${range} (afledt)` : (range ?? '');
}

function notesOf(rows: readonly EventRow[], { selection }: FigureContext): string[] {
  const until = formatDate(addMonths(selection.setPer, horizon));
  return rows.some(({ derived }) => derived)
    ? [`Afledt: det, der gentages, er ført frem fra den oplyste dato, til og med ${until}.`]
    : [];
}

/** What happened, and what is to happen: the own area's, its region's and the country's events. */
export const eventsTable: BuildFigure = async (context) => {
  const words = {
    id: 'planer-begivenheder',
    subject: `Begivenheder i ${ownName(context)}`,
    description: 'Møder, ændret praksis og reformer',
  };
  const rows = await read(context, knownEvents);
  if (rows.length === 0) return nothing(context, knownEvents, words);
  return {
    kind: 'table',
    ...specBase(context, knownEvents, rows, { ...words, notes: notesOf(rows, context) }),
    table: {
      caption: words.subject,
      columns: ['Dato', 'Begivenhed', 'Slags', 'Område', 'Sag', 'Vedrører', 'Bemærkning'].map(textColumn),
      rows: rows.map((row) => ({
        cells: [
          dayOf(row),
          row.title,
          kinds[row.kind] ?? row.kind,
          areaName(context.areas, row.area),
          row.case_no ?? '',
          row.concerns ?? '',
          row.text ?? '',
        ],
        emphasis: 'none',
      })),
      dates: {
        labels: ['Dato, tidligst', 'Dato, senest'],
        rows: rows.map(({ date_earliest, date_latest }) => [date_earliest, date_latest]),
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
