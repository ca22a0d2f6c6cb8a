import type { ChartSpec } from '../charts/chart-spec';
import { isSpec } from '../charts/is-spec';
import { isRecord } from '../charts/shape';
import type { PlaceId } from '../figures/figure';
import { longestGroupName, mostCompared, mostGrouped, type Selection } from '../figures/selection';
import { timeOf } from '../format/date';
import type { Meeting, MeetingItem } from './meeting';

const pageIds: readonly string[] = [
  'overblik',
  'flygtninge',
  'beskaeftigelse',
  'ydelser',
  'puljer',
  'oekonomi',
  'planer',
  'serie',
  'udforsk',
] satisfies PlaceId[];

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const day = (value: unknown) => (Number.isNaN(timeOf(textOf(value))) ? null : textOf(value));
const month = (value: unknown) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(textOf(value)) ? textOf(value) : null);

function instant(value: unknown): string | null {
  const time = Date.parse(textOf(value));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** An id as this page makes them: it stands in addresses. */
const idOf = (value: unknown) => (/^[\w-]{1,80}$/.test(textOf(value)) ? textOf(value) : '');

/** Municipalities that were compared with as one. */
function readGroup(value: unknown): Selection['group'] {
  if (!isRecord(value) || !Array.isArray(value['areas'])) return undefined;
  const areas = value['areas'].map(textOf).filter((code) => /^\d{3}$/.test(code));
  return areas.length > 0
    ? { name: textOf(value['name']).slice(0, longestGroupName), areas: areas.slice(0, mostGrouped) }
    : undefined;
}

function readSelection(value: unknown): (Selection & { setPer: string }) | null {
  if (!isRecord(value)) return null;
  const own = textOf(value['own']);
  const setPer = day(value['setPer']);
  if (!/^\d{3}$/.test(own) || !setPer) return null;
  const group = readGroup(value['group']);
  const compare = Array.isArray(value['compare']) ? value['compare'].map(textOf) : [];
  return {
    own,
    compare: compare.filter((code) => /^\d{3}$/.test(code)).slice(0, mostCompared),
    ...(group && { group }),
    from: month(value['from']),
    to: month(value['to']),
    setPer,
    ...(value['later'] === true && { later: true as const }),
  };
}

function readItem(value: unknown, number: number): MeetingItem | null {
  if (!isRecord(value)) return null;
  const selection = readSelection(value['selection']);
  const page = textOf(value['page']);
  const spec: unknown = value['spec'];
  if (!selection || !pageIds.includes(page) || !isSpec(spec)) return null;
  return {
    id: idOf(value['id']) || `figur-${number}`,
    page: page as PlaceId,
    selection,
    data: textOf(value['data']),
    at: instant(value['at']) ?? new Date(0).toISOString(),
    spec: spec satisfies ChartSpec,
    remark: textOf(value['remark']),
  };
}

/** No id twice: the page tells figures apart by it. */
function eachOnce(items: readonly MeetingItem[]): MeetingItem[] {
  const ids = new Set<string>();
  return items.map((item, index) => {
    let { id } = item;
    for (let count = index + 1; ids.has(id); count++) id = `${item.id}-${count}`;
    ids.add(id);
    return { ...item, id };
  });
}

/** A meeting, and how many of its figures could not be read. */
export interface ReadMeeting {
  meeting: Meeting;
  lost: number;
}

/** Reads what was kept as a meeting: by this page, by an older one, or by anybody. Null where it is none; never throws. */
export function readMeeting(value: unknown): ReadMeeting | null {
  if (!isRecord(value)) return null;
  const date = day(value['date']);
  const id = idOf(value['id']);
  if (!date || !id || !Array.isArray(value['items'])) return null;
  const items = value['items'].map(readItem);
  const kept = items.filter((item) => item !== null);
  const meeting = {
    id,
    title: textOf(value['title']),
    date,
    caseNumber: textOf(value['caseNumber']),
    remark: textOf(value['remark']),
    items: eachOnce(kept),
    held: instant(value['held']),
    changed: instant(value['changed']) ?? new Date(0).toISOString(),
  };
  return { meeting, lost: items.length - kept.length };
}
