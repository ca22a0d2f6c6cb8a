import type { LineSeries, LinesSpec } from '../../charts/chart-spec';
import { parsePeriod } from '../../format/period';
import type { SeriesBreak } from '../../indicators/indicator';
import { targetList } from '../../indicators/targets/list';
import { areaName, country } from '../area-names';
import type { BuildFigures, FigureContext } from '../figure';
import { specBase } from '../spec-base';
import { isShown } from '../window';
import { inventedIn, targetId, targetStates, type TargetState } from './target-states';

/** The month at whose end a period ends: there a straight line has come to what is wanted then. */
function lastMonth(period: string): string {
  return (parsePeriod(period)?.end ?? period).slice(0, 7);
}

function history(context: FigureContext, { target, points }: TargetState): LineSeries {
  return {
    id: target.area,
    label: areaName(context.areas, target.area),
    role: target.area === country ? 'country' : 'own',
    points: points
      .filter(({ period }) => isShown(context.selection, period))
      .map(({ period, value }) => ({ x: period, y: value })),
  };
}

/** From start to target; the target alone where nobody said where the way begins. */
function way({ target, start }: TargetState): LineSeries {
  const from = start && lastMonth(start.period) < lastMonth(target.deadline);
  return {
    id: 'maal',
    label: target.direction === 'at_most' ? 'Mål: højst' : 'Mål: mindst',
    role: 'target',
    points: [
      ...(from ? [{ x: lastMonth(start.period), y: { value: start.value } }] : []),
      { x: lastMonth(target.deadline), y: { value: target.target } },
    ],
  };
}

/** A way that is drawn is explained; a reform between its ends breaks it as it breaks the numbers. */
function wayNotes({ points }: LineSeries, breaks: readonly SeriesBreak[]): string[] {
  const [from, to] = points.map(({ x }) => x);
  if (!from || !to || breaks.some(({ date }) => date.slice(0, 7) > from && date.slice(0, 7) <= to)) return [];
  return ['Tynd prikket linje: vejen mod målet, en ret linje fra udgangspunkt til frist, regnet ud her.'];
}

function lines(context: FigureContext, state: TargetState): LinesSpec[] {
  const { target, followed, points } = state;
  if (!followed || target.target === null) return [];
  const course = history(context, state);
  if (!course.points.some(({ y }) => y.value !== null)) return [];
  const { title, unit, basis, breaks, wording } = followed;
  const notes = [
    ...(followed.accumulates ? ['Tallet er opgjort siden januar og begynder forfra hvert år.'] : []),
    ...wayNotes(way(state), breaks),
  ];
  const base = specBase(context, { ...targetList, unit, basis }, [{ ...target, value: null }, ...points], {
    id: `maal-${targetId(target)}`,
    subject: `${title} i ${areaName(context.areas, target.area)} mod målet`,
    description: target.strategy,
    notes,
    ...(wording && { wording }),
  });
  return [
    {
      kind: 'lines',
      ...base,
      ...inventedIn([state]),
      x: 'period',
      series: [course, way(state)],
      fromZero: false,
      breaks: [...breaks],
      events: [],
    },
  ];
}

/** For each own target that can be followed what was, and the way to the target. */
export const targetLines: BuildFigures = async (context) =>
  (await targetStates(context, context.selection.own)).flatMap((state) => lines(context, state));
