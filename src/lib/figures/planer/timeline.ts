import type { ChartSpec, RangeTimelineSpec } from '../../charts/chart-spec';
import { addMonths, formatDate } from '../../format/date';
import { plannedActions } from '../../indicators/actions/planned';
import { areaName, ownName } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { specBase, type FigureWords } from '../spec-base';
import {
  horizon,
  noCooperation,
  rangeOf,
  readActions,
  repeatsText,
  statusOf,
  within,
  type Action,
  type Scope,
} from './actions';

type Bar = RangeTimelineSpec['bars'][number];

function details(action: Action, { areas, selection }: FigureContext): Bar['details'] {
  const told: [string, string | null][] = [
    ['Plan', action.plan],
    ['Formål', action.goal],
    ['Ansvarlig', action.responsible],
    ['Område', action.area === selection.own ? null : areaName(areas, action.area)],
    ['Gentages', repeatsText(action.repeats) || null],
    ['Bemærkning', action.derived ? null : action.note],
  ];
  return told.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function toBar(action: Action, context: FigureContext): Bar {
  const { area, plan, derived, due_earliest } = action;
  return {
    id: [area, plan, action.action, ...(derived ? [due_earliest] : [])].join('|'),
    label: derived ? `${action.action} (afledt)` : action.action,
    status: statusOf(action),
    start: rangeOf(action.starts, action.starts_earliest, action.starts_latest),
    end: rangeOf(action.due, action.due_earliest, action.due_latest),
    endsSoon: false,
    ...(action.overdue && { overdue: true as const }),
    ...(derived && { derived: true as const }),
    details: details(action, context),
  };
}

function notesOf(actions: readonly Action[], { selection }: FigureContext): string[] {
  const until = formatDate(addMonths(selection.setPer, horizon));
  return actions.some(({ derived }) => derived)
    ? [`Afledt: det, der gentages, er ført frem fra den oplyste dato, til og med ${until}.`]
    : [];
}

async function timeline(context: FigureContext, scope: Scope, words: FigureWords): Promise<ChartSpec> {
  const all = within(await readActions(context), scope, context);
  const named = { ...words, wording: { one: 'handling', many: 'handlinger' } };
  if (all.length === 0) return nothing(context, plannedActions, named);
  return {
    kind: 'range-timeline',
    ...specBase(context, plannedActions, all, { ...named, notes: notesOf(all, context) }),
    of: 'actions',
    bars: all.map((action) => toBar(action, context)),
    today: context.selection.setPer,
  };
}

/** The own area's actions over time. */
export const actionTimeline: BuildFigure = (context) =>
  timeline(context, 'own', {
    id: 'planer-handlinger',
    subject: `Handlinger i ${ownName(context)}`,
    description: 'Handlinger efter status, fra start til frist',
  });

/** What the co-operations of the region are to do. */
export const cooperationTimeline: BuildFigure = async (context) => {
  const words = {
    id: 'planer-samarbejde',
    subject: `Samarbejder, som ${ownName(context)} er en del af`,
    description: 'Fælles handlinger i regionen efter status, fra start til frist',
  };
  const spec = await timeline(context, 'region', words);
  if (spec.kind !== 'nothing') return spec;
  return { ...spec, sentence: noCooperation(context) };
};
