import type { DataTable, Value } from '../../charts/chart-spec';
import { plannedActions } from '../../indicators/actions/planned';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import {
  noCooperation,
  readActions,
  statusOf,
  within,
  type Action,
  type ActionStatus,
  type Scope,
} from './actions';

const counted: [ActionStatus, string][] = [
  ['done', 'Gennemført'],
  ['running', 'I gang'],
  ['planned', 'Planlagt'],
  ['dropped', 'Opgivet'],
];

function countColumn(label: string): DataTable['columns'][number] {
  return { label, unit: plannedActions.unit };
}

function count(actions: readonly Action[], status?: ActionStatus): Value {
  return { value: actions.filter((action) => !status || statusOf(action) === status).length };
}

function tableOf(all: readonly Action[], caption: string): DataTable {
  const keys = [...new Set(all.map(({ plan, goal }) => JSON.stringify([plan, goal ?? ''])))];
  return {
    caption,
    columns: [
      textColumn('Plan'),
      textColumn('Formål'),
      countColumn('I alt'),
      ...counted.map(([, label]) => countColumn(label)),
    ],
    rows: keys.map((key) => {
      const [plan = '', goal = ''] = JSON.parse(key) as string[];
      const own = all.filter((action) => action.plan === plan && (action.goal ?? '') === goal);
      return {
        cells: [plan, goal, count(own), ...counted.map(([status]) => count(own, status))],
        emphasis: 'none' as const,
      };
    }),
  };
}

/** What each plan is for, and how far its actions are; what is only carried on is not counted. */
function goals(scope: Scope, id: string, subject: (own: string) => string): BuildFigure {
  return async (context) => {
    const words = {
      id,
      subject: subject(ownName(context)),
      description: 'Antal handlinger efter status for hvert formål',
    };
    const all = within(await readActions(context), scope, context).filter(({ derived }) => !derived);
    if (all.length === 0) {
      const said = await nothing(context, plannedActions, words);
      return scope === 'own' ? said : { ...said, sentence: noCooperation(context), laterSetPer: null };
    }
    return {
      kind: 'table',
      ...specBase(context, plannedActions, all, words),
      table: tableOf(all, words.subject),
    };
  };
}

export const planGoals = goals('own', 'planer-formaal', (own) => `Formål og succeskriterier i ${own}`);

export const cooperationGoals = goals(
  'region',
  'planer-samarbejde-formaal',
  () => 'Formål med samarbejderne',
);
