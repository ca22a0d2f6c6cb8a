import { expect, test, vi } from 'vitest';
import type { Meeting } from '../../src/lib/meetings/meeting';
import { openMeetingStore, type MeetingStore } from '../../src/lib/meetings/meeting-store';
import { Meetings } from '../../src/lib/session/meetings.svelte';
import { item, meeting, sentence, storeName } from '../meetings/given';

const { page, selection, data } = item('a');
const from = { page, selection, data };
const held = '2026-11-24T12:00:00.000Z';

/** The meetings of a tab, and what it was told about held ones. */
async function tab(name = storeName()) {
  const onheld = vi.fn();
  const meetings = new Meetings(onheld, () => openMeetingStore(name));
  await meetings.open();
  return { meetings, onheld, name };
}

/** A store in memory, as far as it is not said otherwise. */
function given(kept: Meeting[] = [], change: Partial<MeetingStore> = {}): () => Promise<MeetingStore> {
  return () =>
    Promise.resolve({
      lasting: true,
      all: () => Promise.resolve(kept),
      put: () => Promise.resolve(true),
      remove: () => Promise.resolve(),
      onChange: () => undefined,
      ...change,
    });
}

const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

test('a figure goes on a new meeting where none is being prepared, and the next one on the same', async () => {
  const { meetings, name } = await tab();
  expect([meetings.known, meetings.all, meetings.notice]).toEqual([true, [], null]);
  const said = await meetings.put([sentence], from);
  expect(said).toMatch(/^Figuren er sat på »Møde \d+\. \p{L}+ \d{4}«\. Du finder mødet under Møde\.$/u);
  expect(await meetings.put([sentence, { ...sentence, id: 'to' }], from)).toMatch(/^2 figurer er sat på/);
  expect(meetings.all).toHaveLength(1);
  expect(meetings.all[0]!.items).toMatchObject([
    { page, selection, data, spec: sentence, remark: '' },
    { spec: sentence },
    { spec: { id: 'to' } },
  ]);
  expect(new Set(meetings.all[0]!.items.map(({ id }) => id)).size).toBe(3);
  expect((await tab(name)).meetings.all).toEqual(meetings.all);
});

test('of two that are being prepared a figure goes on the one that was changed last', async () => {
  const { meetings } = await tab();
  const first = await meetings.add();
  await meetings.save({ ...first, title: 'Det ene', date: '2026-11-24' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await meetings.add();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await meetings.save({ ...second, title: 'Det andet', date: '2026-10-27' });
  expect(await meetings.put([sentence], from)).toContain('»Det andet«');
  expect(meetings.all.map(({ title }) => title)).toEqual(['Det ene', 'Det andet']);
});

test('what was held is not changed any more, and changes are counted from its day', async () => {
  const { meetings, onheld, name } = await tab();
  await meetings.put([sentence], from);
  await meetings.save({ ...meetings.all[0]!, title: 'Holdt', date: '2026-11-24' });
  expect(onheld).not.toHaveBeenCalled();
  await meetings.hold(meetings.all[0]!);
  expect(meetings.heldDays).toEqual(['2026-11-24']);
  expect(onheld).toHaveBeenCalledOnce();
  const before = meetings.all[0]!;
  await meetings.save({ ...before, title: 'For sent', held: null });
  expect(meetings.all[0]).toBe(before);
  expect(await meetings.put([sentence], from)).not.toContain('Holdt');
  expect(meetings.find(before.id)).toEqual(before);
  expect((await tab(name)).meetings.all.find(({ id }) => id === before.id)).toEqual(before);
  await meetings.remove(before.id);
  expect(meetings.heldDays).toEqual([]);
  expect(onheld).toHaveBeenCalledTimes(2);
});

test('one tab changes, the other shows it; what one holds the other cannot change, and is told', async () => {
  const { meetings: one, name } = await tab();
  const { meetings: two, onheld } = await tab(name);
  const { id } = await one.add();
  await one.save({ ...one.find(id)!, title: 'Fra den ene' });
  await expect.poll(() => two.find(id)?.title).toBe('Fra den ene');
  const stale = two.find(id)!;
  await one.hold(one.find(id)!);
  await expect.poll(() => onheld.mock.calls.length).toBe(1);
  await two.save({ ...stale, title: 'For sent' });
  expect(two.find(id)?.title).toBe('Fra den ene');
});

test('a change to what another tab has just held is not shown as if it were kept', async () => {
  const kept = [meeting({ held })];
  const all = vi.fn(() => Promise.resolve(kept)).mockResolvedValueOnce([meeting()]);
  const meetings = new Meetings(undefined, given([], { all, put: () => Promise.resolve(false) }));
  await meetings.open();
  await meetings.save({ ...meeting(), title: 'For sent' });
  expect(meetings.all).toEqual(kept);
  expect(meetings.notice).toMatch(/holdt i et andet vindue/);
});

test('what is shown and not stored yet is not lost when another tab makes this one read', async () => {
  let heard = (): void => undefined;
  let stored = (): void => undefined;
  const put = () => new Promise<boolean>((resolve) => (stored = () => resolve(true)));
  const store = given([meeting()], { put, onChange: (listener) => void (heard = listener) });
  const meetings = new Meetings(undefined, store);
  await meetings.open();
  heard();
  const saving = meetings.save({ ...meeting(), title: 'Skrevet nu' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(meetings.all.map(({ title }) => title)).toEqual(['Skrevet nu']);
  stored();
  await saving;
});

test('where nothing is kept that is said at once, and with every figure that is put on', async () => {
  const meetings = new Meetings(undefined, given([], { lasting: false }));
  await meetings.open();
  expect(meetings.notice).toMatch(/^Møderne bliver ikke gemt i denne browser/);
  expect(await meetings.put([sentence], from)).toMatch(/sat på .*Møderne bliver ikke gemt/);
});

test('a store that takes or gives nothing is said in Danish, and the meeting is still there to be saved as a file', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const meetings = new Meetings(undefined, given([], { put: full, remove: full }));
  await meetings.open();
  expect(await meetings.put([sentence], from)).toMatch(
    /Mødet kunne ikke gemmes i denne browser\. Gem det som fil/,
  );
  expect(meetings.all[0]!.items).toHaveLength(1);
  await meetings.put([sentence], from);
  expect(meetings.all[0]!.items).toHaveLength(2);
  await meetings.remove(meetings.all[0]!.id);
  expect(meetings.notice).toMatch(/kunne ikke slettes/);
  for (const open of [given([], { all: full }), full]) {
    const none = new Meetings(undefined, open);
    await none.open();
    expect([none.known, none.notice]).toEqual([true, expect.stringMatching(/ikke gemt/)]);
  }
  expect(said).toHaveBeenCalled();
  said.mockRestore();
});

test('a meeting from a file is there as it was saved; opened twice it is there once', async () => {
  const { meetings, onheld } = await tab();
  const file = meeting({ held, items: [item('a', { remark: 'Se side 3' })] });
  const text = JSON.stringify(file);
  expect(await meetings.takeIn(JSON.parse(text))).toEqual({ meeting: file, lost: 0, beside: false });
  expect(meetings.all).toEqual([file]);
  expect(onheld).toHaveBeenCalledOnce();
  expect(await meetings.takeIn(JSON.parse(text))).toMatchObject({ beside: false });
  expect(meetings.all).toEqual([file]);
  expect(await meetings.takeIn({ kind: 'kage' })).toBeNull();
});

test('an older edition from a file takes nothing away from the one that is here', async () => {
  const { meetings } = await tab();
  const newer = meeting({ held, changed: '2026-11-24T12:00:00.000Z', items: [item('a'), item('b')] });
  await meetings.takeIn(newer);
  const older = meeting({ items: [item('a'), 'ødelagt' as never] });
  const taken = await meetings.takeIn(older);
  expect(taken).toMatchObject({ lost: 1, beside: true });
  expect(meetings.find(newer.id)).toEqual(newer);
  expect(meetings.find(taken!.meeting.id)).toEqual({ ...older, id: taken!.meeting.id, items: [item('a')] });
});
