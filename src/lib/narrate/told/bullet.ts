import { directionWord, type BulletRow } from '../../charts/bullet-words';
import type { BulletSpec } from '../../charts/chart-spec';
import { inArea } from '../area-words';
import { alikeSentence, standingClauses } from '../bullet';
import { inFull } from '../period-words';
import { quantity } from '../quantity';
import { listed, lowerFirst, stop } from '../sentence';
import { provisionalEnd } from './certainty';

const words = {
  reached: 'Målet er nået',
  on_the_way: 'Det er på vej',
  behind: 'Det er bagud',
  unknown: 'Det kan ikke vurderes',
} as const;

/** `»Ledige«: målet er højst 360 fuldtidspersoner i december 2026`. */
function targetClause(row: BulletRow): string {
  const { value } = row.target;
  if (value === null) return `»${row.label}«: målet har intet tal`;
  const direction = lowerFirst(directionWord(row));
  return `»${row.label}«: målet er ${direction} ${quantity(value, row)} ${inFull(row.deadline)}`;
}

function statusSentence({ status, ...row }: BulletRow): string | null {
  const value = status?.value.value ?? null;
  if (!status || value === null) return null;
  const end = provisionalEnd([{ name: row.label, period: status.period, value: status.value }]);
  return stop(`Status er ${quantity(value, row)} ${inFull(status.period)}${end}`);
}

/** The verdict with what it is measured against; a number that is derived is called so. */
function verdict(row: BulletRow): string {
  const { expected, standing, status, why } = row;
  if (standing === 'unknown') return why ? stop(why) : stop(words.unknown);
  const way = expected !== null && status && standing !== 'reached';
  if (!way) return stop(words[standing]);
  const line = `en ret linje fra udgangspunkt til frist giver ${quantity(expected, row)} på det tidspunkt (beregnet)`;
  return stop(`${words[standing]}: ${line}`);
}

function rowTold(row: BulletRow): string[] {
  return [stop(targetClause(row)), statusSentence(row), verdict(row)].filter((part) => part !== null);
}

/** How many targets there are and how they stand; then each with its status. */
export function bulletTold(spec: BulletSpec): (string | null)[] {
  if (spec.rows.length === 0) return [stop(`Der er ingen mål ${inArea(spec.own)}`)];
  const counted = `Der er ${spec.rows.length} mål: ${listed(standingClauses(spec))}`;
  return [stop(alikeSentence(spec) ?? counted), ...spec.rows.flatMap(rowTold)];
}
