import type { Value } from '../charts/chart-spec';
import { chosenAreas } from './area-names';
import type { FigureContext } from './figure';
import type { Indicator } from '../indicators/indicator';
import type { SeriesPoint } from './series';

/** Several municipalities that are compared with as one: a region, a part of the country, or the person's own group. */
export interface Composed {
  /** the area's code, or `gruppe` */
  id: string;
  name: string;
  /** codes of its municipalities */
  members: string[];
  isGroup: boolean;
}

/** What was made of the municipalities' numbers, and what must be said of it. */
export interface ComposedPoints {
  label: string;
  points: { period: string; value: Value }[];
  /** the numbers that it was made from */
  from: SeriesPoint[];
  note: string;
}

/** The chosen regions and parts of the country, and the own group where there is one. */
export function composedAreas(context: FigureContext): Composed[] {
  const { areas, selection } = context;
  const wider = chosenAreas(context).flatMap((code): Composed[] => {
    const area = areas.byCode(code);
    if (area?.kind !== 'region' && area?.kind !== 'landsdel') return [];
    const members = areas.all.filter(({ kind, region, landsdel }) => {
      return kind === 'municipality' && (area.kind === 'region' ? region : landsdel) === area.name;
    });
    return [{ id: code, name: area.name, members: members.map((one) => one.code), isGroup: false }];
  });
  const group = selection.group;
  return group ? [...wider, { id: 'gruppe', name: group.name, members: group.areas, isGroup: true }] : wider;
}

function municipalities(count: number): string {
  return count === 1 ? '1 kommune' : `${count} kommuner`;
}

/** Short: it stands at the end of a line, also on a phone. How many there are, and what was done with them, the note says. */
function labelOf({ name }: Composed, isSum: boolean): string {
  return `${name} (${isSum ? 'sum' : 'gns.'})`;
}

function noteOf({ name, members, isGroup }: Composed, isSum: boolean): string {
  if (isSum) return `${name} er summen af kommunerne, beregnet her: kilden har intet tal for området.`;
  const count = municipalities(members.length);
  const what = isGroup ? `Gennemsnittet af ${name} (${count})` : `Simpelt gennemsnit af ${count} i ${name}`;
  const whose = isGroup ? '' : ' Det er ikke områdets eget tal.';
  return `${what} er beregnet her, og hver kommune tæller lige meget.${whose}`;
}

/** The number of all members together in one period; without a number where any of them has none. */
function together(values: readonly Value[], count: number, isSum: boolean): Value {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length < count || count === 0) return { value: null, missing: 'not_available' };
  const sum = known.reduce((all, one) => all + one, 0);
  const provisional = values.some((value) => value.provisional);
  // without the dust of binary fractions
  const value = Number((isSum ? sum : sum / count).toFixed(6));
  return { value, ...(provisional && { provisional }) };
}

/**
 * Numbers of several municipalities as one. Counts of an area are summed, only where every municipality has one: what the
 * source withholds is not nothing. A share is the simple mean and is named so: a weighted one needs the persons that it is a
 * share of, which no source gives here, and a number multiplied back from a rounded percentage would be another. A group has a mean
 * of either. The sentence alone is left where no period has all numbers.
 */
export function composedPoints(
  composed: Composed,
  indicator: Indicator,
  known: readonly SeriesPoint[],
): ComposedPoints {
  const isSum = indicator.unit.kind === 'count' && !composed.isGroup;
  const from = known.filter(({ area }) => composed.members.includes(area));
  const periods = [...new Set(from.map(({ period }) => period))].sort();
  const count = composed.members.length;
  const label = labelOf(composed, isSum);
  const points = periods.map((period) => {
    const values = from.filter((point) => point.period === period).map(({ value }) => value);
    return { period, value: together(values, count, isSum) };
  });
  if (points.some(({ value }) => value.value !== null))
    return { label, points, from, note: noteOf(composed, isSum) };
  const newest = periods.at(-1);
  const has = from.filter(({ period, value }) => period === newest && value.value !== null).length;
  const without = municipalities(count - has);
  return {
    label,
    points: [],
    from: [],
    note: `${composed.name} kan ikke opgøres: ${without} har ingen tal.`,
  };
}

/** Whether the source itself states figures of an area. */
export function isStated(points: readonly SeriesPoint[], id: string): boolean {
  return points.some(({ area, value }) => area === id && value.value !== null);
}
