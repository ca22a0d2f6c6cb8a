import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { openMeetingStore } from '../../src/lib/meetings/meeting-store';
import { item, meeting, storeName } from './given';

const held = '2026-11-24T12:00:00.000Z';

afterEach(() => void vi.unstubAllGlobals());

test('what is put is there in another visit, whole; what is taken away is not', async () => {
  const name = storeName();
  const store = await openMeetingStore(name);
  expect(store.lasting).toBe(true);
  const one = meeting({ id: 'a', items: [item('x', { remark: 'Se side 3' })] });
  expect(await store.put(one)).toBe(true);
  await store.put(meeting({ id: 'b' }));
  await store.put({ ...one, title: 'Ny titel' });
  const later = await openMeetingStore(name);
  expect(await later.all()).toEqual([{ ...one, title: 'Ny titel' }, meeting({ id: 'b' })]);
  await later.remove('b');
  await later.remove('findes ikke');
  expect((await store.all()).map(({ id }) => id)).toEqual(['a']);
});

test('what one tab does the other hears of, and itself does not', async () => {
  const name = storeName();
  const [one, two] = [await openMeetingStore(name), await openMeetingStore(name)];
  let heardByOne = 0;
  one.onChange(() => heardByOne++);
  const heard = () => new Promise<void>((resolve) => two.onChange(resolve));
  const put = heard();
  await one.put(meeting({ id: 'a' }));
  await put;
  expect(await two.all()).toHaveLength(1);
  const removed = heard();
  await one.remove('a');
  await removed;
  expect(await two.all()).toEqual([]);
  expect(heardByOne).toBe(0);
});

test('a meeting that was held stays as it is, whichever tab wants it otherwise', async () => {
  const name = storeName();
  const [one, two] = [await openMeetingStore(name), await openMeetingStore(name)];
  await one.put(meeting({ id: 'a' }));
  await Promise.all([one.put(meeting({ id: 'a', held })), two.put(meeting({ id: 'a', title: 'For sent' }))]);
  expect(await two.all()).toEqual([meeting({ id: 'a', held })]);
  expect(await two.put(meeting({ id: 'a', title: 'Alt for sent' }))).toBe(false);
  expect(await one.all()).toEqual([meeting({ id: 'a', held })]);
  await two.remove('a');
  expect(await one.all()).toEqual([]);
});

test('records that are no meetings are left out, figures that are none too, and the rest is there', async () => {
  const name = storeName();
  const store = await openMeetingStore(name);
  const raw = await openDB(name);
  const records = [
    { id: 'a' },
    { id: 'b', date: 'i går', items: [] },
    { ...meeting({ id: 'c' }), items: [item('x'), null, { ...item('y'), spec: { kind: 'lines' } }] },
    { ...meeting({ id: 'd' }), title: new Date() },
  ];
  for (const record of records) await raw.put('meetings', record);
  raw.close();
  expect(await store.all()).toEqual([
    meeting({ id: 'c', items: [item('x')] }),
    meeting({ id: 'd', title: '' }),
  ]);
});

test('a newer Ugetal in another tab can change the store; then this one rejects what it cannot keep', async () => {
  const name = storeName();
  const store = await openMeetingStore(name);
  (await openDB(name, 2)).close();
  await expect(store.put(meeting())).rejects.toThrow();
  const older = await openMeetingStore(name);
  expect(older.lasting).toBe(false);
});

const refusing = {
  open: () => {
    throw new DOMException('no storage here', 'SecurityError');
  },
};
const silent = { open: () => new EventTarget() };

test.each([
  ['there is none', undefined],
  ['it refuses', refusing],
  ['it does not answer', silent],
])('without the store of the browser – %s – meetings live as long as the page', async (_, indexedDB) => {
  vi.stubGlobal('indexedDB', indexedDB);
  const store = await openMeetingStore(storeName());
  expect(store.lasting).toBe(false);
  await store.put(meeting({ id: 'a' }));
  await store.put(meeting({ id: 'a', held }));
  expect(await store.put(meeting({ id: 'a' }))).toBe(false);
  expect(await store.all()).toEqual([meeting({ id: 'a', held })]);
  await store.remove('a');
  expect(await store.all()).toEqual([]);
});
