import type { TileSpec } from '../charts/chart-spec';
import { formatDate } from '../format/date';
import { inArea } from './area-words';
import { periodName } from './period-words';
import { isNothing, numberOf, quantity } from './quantity';
import { listed, lowerFirst, qualified, stop } from './sentence';

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

/** `373` and `404 personer`, `1,9` and `1,7 %`: the unit once; not at all where the subject has just said it. */
function fromTo({ spec, now, difference }: Change, subject: string): [string, string] {
  const texts = [quantity(now - difference, spec), quantity(now, spec)] as const;
  const units = texts.map((text) => text.replace(/^[^\p{Letter}%]+/u, ''));
  const bare = texts.map((text, index) => text.slice(0, text.length - (units[index]?.length ?? 0)).trim());
  const repeats = spec.unit.kind === 'count' && subject.toLowerCase().includes(units[1] ?? '');
  const from = repeats || units[0] === units[1] ? bare[0] : texts[0];
  return [from ?? '', (repeats ? bare[1] : texts[1]) ?? ''];
}

function sentence(change: Change): string {
  const { spec, difference, since, revised } = change;
  const subject = spec.wording?.measure ? `${spec.wording.measure} ${inArea(spec.own)}` : spec.subject;
  const verb = revised ? 'er rettet' : `er ${difference > 0 ? 'steget' : 'faldet'}`;
  const [from, to] = fromTo(change, subject);
  return stop(qualified(`${subject} ${verb} fra ${from} til ${to} ${since}`, spec, spec.value));
}

/** Which tiles have no newer period than at the last meeting: without that, silence would pass for "unchanged". */
function withoutNews(tiles: TileSpec[]): string | null {
  const still = tiles.filter(
    ({ sinceMeeting, period, unit }) =>
      sinceMeeting?.period === period && isNothing(sinceMeeting.difference, unit),
  );
  const meeting = still[0]?.sinceMeeting?.meeting;
  if (!meeting) return null;
  const said = `Ingen nye tal siden mødet ${formatDate(meeting)}`;
  return still.length === tiles.length
    ? stop(said)
    : stop(`${said} for ${listed(still.map(({ subject }) => lowerFirst(subject)))}`);
}

/**
 * What changed since the last meeting, or since the period before where there was none: one sentence a tile that
 * changed, largest change against its level first; then which ones have no newer numbers. Where nothing changed, one
 * sentence says so; no tiles: none.
 */
export function changes(tiles: TileSpec[]): string[] {
  if (tiles.length === 0) return [];
  const found = tiles.map(changeOf).filter((change) => change !== null);
  const changed = found.sort((a, b) => weight(b) - weight(a)).map(sentence);
  const still = withoutNews(tiles);
  if (changed.length === 0 && still === null) return ['Ingen tal har ændret sig siden sidst.'];
  return still === null ? changed : [...changed, still];
}
