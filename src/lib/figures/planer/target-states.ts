import type { BulletSpec, Standing } from '../../charts/chart-spec';
import { formatDate } from '../../format/date';
import { parsePeriod } from '../../format/period';
import type { Unit } from '../../format/unit';
import type { RowOf } from '../../indicators/statement';
import { targetList } from '../../indicators/targets/list';
import { areaName } from '../area-names';
import { asOfDay } from '../as-of';
import type { FigureContext } from '../figure';
import { read } from '../read';
import type { SeriesPoint } from '../series';
import { toValue } from '../value';
import type { Followable } from './followable';
import { called, followables } from './followables';
import { decimalsOf, isSameUnit, unitNamed } from './target-unit';
import { standingOf, wayAt, type Mark } from './target-standing';

export type Target = RowOf<typeof targetList>;

/** A target with what is known of its key figure. */
export interface TargetState {
  target: Target;
  /** the key figure that it is set for; null: there is none of that name, or it is in another unit */
  followed: Followable | null;
  unit: Unit;
  /** the numbers that there are of the target's area, by period */
  points: SeriesPoint[];
  start: Mark | null;
  status: SeriesPoint | null;
  expected: number | null;
  standing: Standing;
  why: string | null;
}

function endOf(period: string): string {
  return parsePeriod(period)?.end ?? period;
}

function directionOf({ direction }: Target): 'at_least' | 'at_most' {
  return direction === 'at_most' ? 'at_most' : 'at_least';
}

/** The start as stated; where only its period is, the number that the series has there. */
function startOf({ start_period: period, start_value }: Target, points: readonly SeriesPoint[]): Mark | null {
  if (!period) return null;
  const value = start_value ?? points.find((point) => point.period === period)?.value.value ?? null;
  return value === null ? null : { period, value };
}

/** A reform between the day that the target starts from and its status: they are different things. */
function breakBetween({ start_period, as_of }: Target, { breaks }: Followable, status: string) {
  const from = start_period ? endOf(start_period) : as_of ? asOfDay(as_of) : null;
  return from === null ? undefined : breaks.find(({ date }) => date > from && date <= endOf(status));
}

/** With one full stop: a unit may bring its own. */
function stop(name: string): string {
  return name.endsWith('.') ? name : `${name}.`;
}

/** Why a target cannot be followed at all: nobody has the key figure, or it is another thing. */
function whyUnfollowed({ measure, unit }: Target, found: Followable | null): string | null {
  if (!found) return `Målet venter på tal for nøgletallet »${measure}«, som Ugetal ikke har.`;
  if (isSameUnit(unit, found.unit)) return null;
  return `Målet er i ${unit ?? ''}, men nøgletallet er i ${stop(found.unit.name)} De kan ikke sammenlignes.`;
}

interface Judged {
  expected: number | null;
  standing: Standing;
  why: string | null;
}

const unknown = (why: string): Judged => ({ expected: null, standing: 'unknown', why });

/** How far a status is; a sentence where that cannot be said. */
function judge(target: Target, followed: Followable, start: Mark | null, status: Mark): Judged {
  const wanted = target.target;
  if (wanted === null) return unknown('Målet har intet tal.');
  const broken = breakBetween(target, followed, status.period);
  if (broken)
    return unknown(
      `${broken.label} ${formatDate(broken.date)} er et brud: status kan ikke sammenlignes med udgangspunkt og mål.`,
    );
  if (followed.accumulates && !endOf(status.period).endsWith('-12-31'))
    return unknown('Tallet er opgjort siden januar og kan først holdes op mod målet, når året er gået.');
  if (start && endOf(status.period) <= endOf(start.period) && start.period !== target.deadline)
    return unknown('Der er ikke kommet nyere tal end udgangspunktet.');
  const way = start && wayAt(status.period, start, { period: target.deadline, value: wanted });
  const expected = way === null ? null : Number(way.toFixed(finer(followed.unit, target).decimals));
  const standing = standingOf(status.value, wanted, expected, directionOf(target));
  const why = standing === 'unknown' ? 'Uden udgangspunkt kan vejen mod målet ikke beregnes.' : null;
  return { expected, standing, why };
}

function whyNoStatus(context: FigureContext, target: Target): string {
  const area = areaName(context.areas, target.area);
  return `Ingen tal for ${area}, som de var kendt ${formatDate(context.selection.setPer)}.`;
}

async function stateOf(
  context: FigureContext,
  target: Target,
  all: readonly Followable[],
): Promise<TargetState> {
  const found = called(target.measure, all);
  const unfollowed = whyUnfollowed(target, found);
  const unit =
    found && !unfollowed ? found.unit : unitNamed(target.unit, [target.target, target.start_value]);
  if (!found || unfollowed !== null) {
    const start = startOf(target, []);
    return { target, followed: null, unit, points: [], start, status: null, ...unknown(unfollowed ?? '') };
  }
  const points = await found.points(context, target.area);
  const start = startOf(target, points);
  const due = endOf(target.deadline);
  const status = points.findLast(({ period, value }) => value.value !== null && endOf(period) <= due) ?? null;
  const value = status?.value.value ?? null;
  const judged =
    status && value !== null
      ? judge(target, found, start, { period: status.period, value })
      : unknown(whyNoStatus(context, target));
  return { target, followed: found, unit, points, start, status, ...judged };
}

/** The targets of one area in their order, each with what was known of it on the chosen day. */
export async function targetStates(context: FigureContext, area: string): Promise<TargetState[]> {
  const targets = (await read(context, targetList)).filter((target) => target.area === area);
  if (targets.length === 0) return [];
  const all = await followables(context);
  return Promise.all(targets.map((target) => stateOf(context, target, all)));
}

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e' };

/** Stable name of a target, for its row and its figure: `ledige-i-pct-af-arbejdsstyrken-2026-12`. */
export function targetId({ measure, deadline }: Target): string {
  const plain = `${measure} ${deadline}`
    .toLocaleLowerCase('da')
    .replace(/[æøåé]/g, (letter) => letters[letter] ?? letter);
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** What is invented where targets are shown: they alone, or the numbers beside them too; empty: nothing. */
export function inventedIn(states: readonly TargetState[]): { exampleOf?: string } {
  const targets = states.some(({ target }) => target.example);
  const numbers = states.some(({ points }) => points.some(({ example }) => example));
  if (!targets) return {};
  return { exampleOf: numbers ? 'målene og nogle af tallene' : 'målene' };
}

/** Digits enough for the target, though the key figure itself is shown with fewer. */
function finer(unit: Unit, { target }: Target): Unit {
  return { ...unit, decimals: Math.max(unit.decimals, decimalsOf(target)) };
}

/** The target as a row of a bullet chart. */
export function bulletRow(state: TargetState): BulletSpec['rows'][number] {
  const { target, followed, unit, start, status, expected, standing, why } = state;
  return {
    id: targetId(target),
    label: followed?.title ?? target.measure,
    group: target.strategy,
    unit: finer(unit, target),
    basis: followed?.basis ?? null,
    direction: directionOf(target),
    target: toValue(target.target, target.target_missing),
    deadline: target.deadline,
    start: start && { period: start.period, value: { value: start.value } },
    status: status && { period: status.period, value: status.value },
    expected,
    standing,
    why,
  };
}
