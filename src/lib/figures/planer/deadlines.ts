import type { ChartSpec, TableSpec } from '../../charts/chart-spec';
import { formatDate } from '../../format/date';
import { plannedActions } from '../../indicators/actions/planned';
import { knownEvents } from '../../indicators/events/known';
import { ownName } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase, type FigureWords } from '../spec-base';
import { textColumn } from '../text-column';
import {
  countedText,
  dueText,
  isOpen,
  noCooperation,
  readActions,
  statusName,
  within,
  type Action,
  type Scope,
} from './actions';

function table(
  context: FigureContext,
  rows: readonly Action[],
  words: FigureWords,
): Pick<TableSpec, 'kind' | 'table'> & ReturnType<typeof specBase> {
  return {
    kind: 'table',
    ...specBase(context, plannedActions, rows, words),
    table: {
      caption: words.subject,
      columns: ['Handling', 'Plan', 'Ansvarlig', 'Frist', 'Status', 'Opgjort pr.', 'Bemærkning'].map(
        textColumn,
      ),
      rows: rows.map((action) => ({
        cells: [
          action.action,
          action.plan,
          action.responsible ?? '',
          dueText(action),
          statusName(action),
          countedText(action),
          action.note ?? '',
        ],
        emphasis: 'none',
      })),
      dates: {
        labels: ['Frist, tidligst', 'Frist, senest'],
        rows: rows.map(({ due_earliest, due_latest }) => [due_earliest, due_latest]),
      },
    },
  };
}

function sentence(
  context: FigureContext,
  all: readonly Action[],
  words: FigureWords,
  said: string,
): ChartSpec {
  const base = specBase(context, plannedActions, all, words);
  return { kind: 'nothing', ...base, sentence: said, laterSetPer: null };
}

/** What is late: the deadline has passed, and it is neither done nor dropped. */
function late(scope: Scope, id: string, subject: (own: string) => string): BuildFigure {
  return async (context) => {
    const { setPer } = context.selection;
    const words = {
      id,
      subject: subject(ownName(context)),
      description: `Handlinger med frist før ${formatDate(setPer)}, som hverken er gennemført eller opgivet`,
    };
    const all = within(await readActions(context), scope, context);
    if (all.length === 0) {
      const said = await nothing(context, plannedActions, words);
      return scope === 'own' ? said : { ...said, sentence: noCooperation(context), laterSetPer: null };
    }
    const found = all
      .filter(({ overdue }) => overdue)
      .sort((a, b) => (a.due_latest ?? '').localeCompare(b.due_latest ?? ''));
    if (found.length === 0) return sentence(context, all, words, 'Ingen frister er overskredet');
    const notes = [
      'Status er den, der stod i opgørelsen. Er den gammel, kan handlingen være gennemført siden.',
    ];
    return table(context, found, { ...words, notes });
  };
}

export const lateActions = late('own', 'planer-forsinket', (own) => `Overskredne frister i ${own}`);

export const lateCooperation = late(
  'region',
  'planer-samarbejde-forsinket',
  () => 'Overskredne frister i samarbejderne',
);

/** The first day after "set pr." on which the committee is known to meet, ISO date; null: none is known. */
export async function nextMeeting(context: FigureContext): Promise<string | null> {
  const { meetings, selection } = context;
  const days = (await read(context, knownEvents)).flatMap(({ kind, area, date_earliest, date_latest }) =>
    kind === 'meeting' && area === selection.own && date_earliest === date_latest
      ? (date_earliest ?? [])
      : [],
  );
  return [...meetings, ...days].filter((day) => day > selection.setPer).sort()[0] ?? null;
}

/** What is due before the next meeting. A vague deadline counts as soon as it can lie before it. */
export const dueBeforeMeeting: BuildFigure = async (context) => {
  const { setPer } = context.selection;
  const next = await nextMeeting(context);
  const words = {
    id: 'planer-naeste-moede',
    subject: 'Frister inden næste møde',
    description: next
      ? `Handlinger med frist fra ${formatDate(setPer)} til mødet ${formatDate(next)}`
      : 'Handlinger med frist inden næste møde',
  };
  const all = await readActions(context);
  if (all.length === 0) return nothing(context, plannedActions, words);
  if (!next) {
    const said = `Datoen for næste møde efter ${formatDate(setPer)} kendes ikke`;
    return sentence(context, all, words, said);
  }
  const due = all.filter(
    (action) =>
      isOpen(action) && (action.due_latest ?? '') >= setPer && (action.due_earliest ?? next + '~') <= next,
  );
  if (due.length === 0) return sentence(context, all, words, `Ingen frister inden mødet ${formatDate(next)}`);
  return table(context, due, words);
};
