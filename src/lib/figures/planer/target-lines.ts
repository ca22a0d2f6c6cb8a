import type { LineSeries, LinesSpec } from '../../charts/chart-spec';
import { parsePeriod } from '../../format/period';
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

function lines(context: FigureContext, state: TargetState): LinesSpec[] {
  const { target, followed, points, start } = state;
  if (!followed || target.target === null) return [];
  const course = history(context, state);
  if (!course.points.some(({ y }) => y.value !== null)) return [];
  const { title, unit, basis, breaks, wording } = followed;
  const notes = [
    ...(followed.accumulates ? ['Tallet er opgjort siden januar og begynder forfra hvert år.'] : []),
    ...(start ? ['Vejen mod målet er en ret linje fra udgangspunkt til frist, regnet ud her.'] : []),
  ];
  const base = specBase(context, { ...targetList, unit, basis }, [{ ...target, value: null }, ...points], {
    id: `maal-${targetId(target)}`,
    subject: `${title} i ${areaName(context.areas, target.area)} mod målet`,
    description: `${title}, ${target.strategy}`,
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
