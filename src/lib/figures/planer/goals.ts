import type { DataTable, Value } from '../../charts/chart-spec';
import { plannedActions } from '../../indicators/actions/planned';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { readActions, statusOf, type Action, type ActionStatus } from './actions';

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

/** What each plan is for, and how far its actions are. */
export const planGoals: BuildFigure = async (context) => {
  const words = {
    id: 'planer-formaal',
    subject: `Formål og succeskriterier i ${ownName(context)}`,
    description: 'Antal handlinger efter status for hvert formål',
  };
  const all = (await readActions(context)).filter(({ derived }) => !derived);
  if (all.length === 0) return nothing(context, plannedActions, words);
  const keys = [...new Set(all.map(({ plan, goal }) => JSON.stringify([plan, goal ?? ''])))];
  return {
    kind: 'table',
    ...specBase(context, plannedActions, all, words),
    table: {
      caption: words.subject,
      columns: [
        textColumn('Plan'),
        textColumn('Formål'),
        countColumn('Handlinger'),
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
    },
  };
};
