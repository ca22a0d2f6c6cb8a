import type { LinesSpec } from '../../charts/chart-spec';
import { knownPoints } from '../line-points';
import { monthsTakeaway } from '../lines-months';
import { stop } from '../sentence';
import type { Course } from './course';

/** Calendar months with a line a year are one course of months; null where the lines are no years. */
export function monthsCourse(spec: LinesSpec): Course | null {
  const years = spec.series.filter(({ label }) => /^\d{4}$/.test(label));
  if (years.length === 0) return null;
  const points = years.flatMap(({ label, points }) => points.map(({ x, y }) => ({ x: `${label}-${x}`, y })));
  return { counted: spec, area: spec.own, points: points.sort((a, b) => a.x.localeCompare(b.x)) };
}

/** Lines that are no years stand beside each other without an order: only the heading can be said. */
export function monthsWithoutYears(spec: LinesSpec): string[] {
  const hasNumbers = spec.series.some((series) => knownPoints(series).length > 0);
  return [
    stop(hasNumbers ? monthsTakeaway({ ...spec, example: false }) : `Der er ingen tal for ${spec.own}`),
  ];
}
