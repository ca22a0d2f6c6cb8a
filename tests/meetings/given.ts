import type { ChartSpec } from '../../src/lib/charts/chart-spec';
import type { Meeting, MeetingItem } from '../../src/lib/meetings/meeting';
import { base } from '../narrate/specs';

/** A figure that is a sentence: the least there is. */
export const sentence: ChartSpec = { ...base, kind: 'nothing', sentence: 'Ingen puljer', laterSetPer: null };

export function item(id: string, change: Partial<MeetingItem> = {}): MeetingItem {
  return {
    id,
    page: 'flygtninge',
    selection: { own: '575', compare: ['621'], from: null, to: '2023-01', setPer: '2023-01-24' },
    data: 'a1b2',
    at: '2026-11-20T08:00:00.000Z',
    spec: sentence,
    remark: '',
    ...change,
  };
}

export function meeting(change: Partial<Meeting> = {}): Meeting {
  return {
    id: 'et-moede',
    title: 'Udvalgsmøde',
    date: '2026-11-24',
    caseNumber: '22/4264',
    remark: 'Til orientering',
    items: [],
    held: null,
    changed: '2026-11-20T08:00:00.000Z',
    ...change,
  };
}

let made = 0;

/** A name that no other store of this run has. */
export function storeName(): string {
  made += 1;
  return `ugetal-test-moeder-${performance.timeOrigin}-${made}`;
}
