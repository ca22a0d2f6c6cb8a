import type { TileSpec } from '../charts/chart-spec';
import { formatDate } from '../format/date';
import { periodName } from './period-words';
import { isNothing, numberOf, quantity } from './quantity';
import { stop } from './sentence';

interface Change {
  spec: TileSpec;
  now: number;
  difference: number;
  /** `siden mødet 29. november 2022`, `siden uge 47` */
  since: string;
  /** the period is the same: the source has changed its number */
  revised: boolean;
}

function changeOf(spec: TileSpec): Change | null {
  const now = numberOf(spec.value);
  const found = spec.sinceMeeting ?? spec.change;
  if (now === null || !found || !Number.isFinite(found.difference)) return null;
  if (isNothing(found.difference, spec.unit)) return null;
  const since = spec.sinceMeeting
    ? `siden mødet ${formatDate(spec.sinceMeeting.meeting)}`
    : `siden ${periodName(found.period, spec.period)}`;
  return { spec, now, difference: found.difference, since, revised: found.period === spec.period };
}

/** Change against what it was; counts below 20 jump easily, so they weigh as if they were 20. */
function weight({ spec, now, difference }: Change): number {
  const before = Math.abs(now - difference);
  const least = spec.unit.kind === 'count' ? 20 : 1e-9;
  return Math.abs(difference) / Math.max(before, least);
}

function sentence({ spec, now, difference, since, revised }: Change): string {
  const subject = spec.wording?.measure ? `${spec.wording.measure} i ${spec.own}` : spec.subject;
  const before = quantity(now - difference, spec);
  const after = quantity(now, spec);
  const unitOf = (text: string): string => text.replace(/^[^\p{Letter}%]+/u, '');
  const from =
    unitOf(before) === unitOf(after) ? before.slice(0, before.length - unitOf(before).length).trim() : before;
  const verb = revised ? 'er rettet' : `er ${difference > 0 ? 'steget' : 'faldet'}`;
  const marks = [spec.value.provisional ? 'foreløbigt' : '', spec.example ? 'eksempeltal' : ''].filter(
    Boolean,
  );
  const qualifier = marks.length > 0 ? ` (${marks.join(', ')})` : '';
  return stop(`${subject} ${verb} fra ${from} til ${after} ${since}${qualifier}`);
}

function unchanged(tiles: TileSpec[]): string {
  const meetings = tiles.flatMap(({ sinceMeeting }) => (sinceMeeting ? [sinceMeeting.meeting] : []));
  const latest = meetings.sort().at(-1);
  return latest
    ? `Ingen nye tal siden mødet ${formatDate(latest)}.`
    : 'Ingen tal har ændret sig siden sidst.';
}

/**
 * What changed since the last meeting, or since the period before where there was none: one sentence a tile that
 * changed, largest change against its level first. Where nothing changed, one sentence says so; no tiles: none.
 */
export function changes(tiles: TileSpec[]): string[] {
  const found = tiles.map(changeOf).filter((change) => change !== null);
  if (found.length > 0) return found.sort((a, b) => weight(b) - weight(a)).map(sentence);
  return tiles.length > 0 ? [unchanged(tiles)] : [];
}
