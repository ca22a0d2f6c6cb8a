import { expect, test, vi } from 'vitest';
import type { ArchivedImport, NewImport } from '../../src/lib/archive/archive';
import type { Decisions } from '../../src/lib/schema/decisions';
import { canBeSaved } from '../../src/lib/session/desk-item';
import { Desk } from '../../src/lib/session/desk.svelte';
import { problem } from '../filer/given';
import { FakeWorkshop } from './given';

const file = (name: string) => ({ name, blob: new Blob([name]), lastModified: Date.UTC(2026, 9, 1) });
const lacksDate = { problems: [problem({ code: 'as_of_missing', severity: 'error' })], asOf: null };

function desk(workshop: FakeWorkshop, known: Decisions | null = null) {
  const saved: NewImport[] = [];
  const save = vi.fn((_: number, entry: NewImport) => {
    saved.push(entry);
    return Promise.resolve({ ...entry, id: saved.length } as ArchivedImport);
  });
  const owner = {
    whenReady: vi.fn(() => Promise.resolve(workshop.asWorkshop)),
    imports: { remembered: () => Promise.resolve(known), save },
  };
  return { desk: new Desk(owner), owner, save, saved };
}

test('several files are read, saved in their order, and leave the desk', async () => {
  const workshop = new FakeWorkshop();
  const { desk: it, saved } = desk(workshop);
  await it.add([file('a.csv'), file('b.csv')]);
  expect(it.items.map(canBeSaved)).toEqual([true, true]);
  await it.saveAll();
  expect(saved.map(({ file: name }) => name)).toEqual(['a.csv', 'b.csv']);
  expect(it.items).toEqual([]);
  expect(workshop.released).toEqual([1, 2]);
});

test('what was said of the last file of its shape is said of this one too, but for its consent', async () => {
  const reading = { delimiter: '|' };
  const workshop = new FakeWorkshop();
  const { desk: it } = desk(workshop, { reading, leaveOutErrors: true });
  await it.add([file('a.csv')]);
  expect(it.items[0]).toMatchObject({ remembered: true, decisions: { reading, leaveOutErrors: false } });
  expect(workshop.asked.at(-1)?.decisions?.reading).toEqual(reading);
});

test('a file without a date gets its own day, and says that it was guessed', async () => {
  let asked = 0;
  const workshop = new FakeWorkshop(() => (asked++ === 0 ? lacksDate : {}));
  const { desk: it, saved } = desk(workshop);
  await it.add([file('a.csv')]);
  expect(it.items[0]).toMatchObject({ asOfGuessed: true, decisions: { settings: { asOf: '2026-10-01' } } });
  await it.settle(it.items[0]!.key, { settings: { asOf: '2026-09-30' } });
  expect(it.items[0]!.asOfGuessed).toBe(false);
  await it.save(it.items[0]!.key);
  expect(saved[0]!.asOf).toBe('2026-09-30');
});

test('a large file is looked at by its head, and then read once, with its date', async () => {
  let asked = 0;
  const head = { ...lacksDate, headOnly: true };
  const workshop = new FakeWorkshop(() => (asked++ === 0 ? head : {}));
  const { desk: it } = desk(workshop);
  await it.add([file('a.csv')]);
  expect(workshop.asked.map(({ decisions }) => decisions?.settings?.asOf)).toEqual([undefined, '2026-10-01']);
  expect(workshop.released).toEqual([1]);
  expect(canBeSaved(it.items[0]!)).toBe(true);
});

test('a large file of which the head says all is still read to its end', async () => {
  let asked = 0;
  const workshop = new FakeWorkshop(() => (asked++ === 0 ? { headOnly: true } : {}));
  const { desk: it } = desk(workshop);
  await it.add([file('a.csv')]);
  expect(workshop.asked).toHaveLength(2);
  expect(it.items[0]?.look?.headOnly).toBeUndefined();
});

test('a file that becomes a table by what the person says is dated and asked about like any other', async () => {
  let asked = 0;
  const reads = [{ table: null }, lacksDate, {}];
  const { desk: it } = desk(new FakeWorkshop(() => reads[asked++] ?? {}));
  await it.add([file('a.csv')]);
  await it.settle(it.items[0]!.key, { mapping: { table: 'observations', columns: [] } });
  expect(it.items[0]).toMatchObject({ asOfGuessed: true, decisions: { settings: { asOf: '2026-10-01' } } });
});

test('nothing with errors is saved before the person agreed', async () => {
  const { desk: it, save } = desk(new FakeWorkshop(() => ({ problems: [problem({ severity: 'error' })] })));
  await it.add([file('a.csv')]);
  const { key } = it.items[0]!;
  expect(await it.save(key)).toBe(false);
  await it.saveAll();
  expect(save).not.toHaveBeenCalled();
  it.consent(key, true);
  expect(await it.save(key)).toBe(true);
});

/** A file whose second reading waits until it is let go on. */
function slowSecondReading(errors: [first: number, second: number]) {
  let goOn: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (goOn = resolve));
  let asked = 0;
  const workshop = new FakeWorkshop(async () => {
    const isSecond = asked++ === 1;
    if (isSecond) await waits;
    return { problems: [problem({ severity: 'error', row: errors[isSecond ? 1 : 0] })] };
  });
  return { workshop, goOn };
}

test('what a person agrees to while the file is read again stays agreed to', async () => {
  const { workshop, goOn } = slowSecondReading([4, 4]);
  const { desk: it } = desk(workshop);
  await it.add([file('a.csv')]);
  const { key } = it.items[0]!;
  const again = it.settle(key, { settings: { area: '575' } });
  it.consent(key, true);
  goOn();
  await again;
  expect(it.items[0]!.decisions).toEqual({ settings: { area: '575' }, leaveOutErrors: true });
  expect(canBeSaved(it.items[0]!)).toBe(true);
});

test('other errors than those that were shown are asked about again', async () => {
  const { workshop, goOn } = slowSecondReading([4, 5]);
  const { desk: it } = desk(workshop);
  await it.add([file('a.csv')]);
  const { key } = it.items[0]!;
  it.consent(key, true);
  goOn();
  await it.settle(key, { settings: { area: '575' } });
  expect(it.items[0]!.decisions.leaveOutErrors).toBe(false);
  expect(canBeSaved(it.items[0]!)).toBe(false);
});

test('a date that is confirmed while the file is read again stays confirmed', async () => {
  let goOn: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => (goOn = resolve));
  let asked = 0;
  const workshop = new FakeWorkshop(async () => {
    asked += 1;
    if (asked === 3) await waits;
    return asked === 1 ? lacksDate : {};
  });
  const { desk: it } = desk(workshop);
  await it.add([file('a.csv')]);
  const { key, decisions } = it.items[0]!;
  const again = it.settle(key, { settings: { ...decisions.settings, area: '575' } });
  it.confirmAsOf(key);
  goOn();
  await again;
  expect(it.items[0]!.asOfGuessed).toBe(false);
});

test('a refused file is never saved, whatever is agreed to', async () => {
  const { desk: it, save } = desk(new FakeWorkshop(() => ({ refused: true })));
  await it.add([file('cpr.csv')]);
  it.consent(it.items[0]!.key, true);
  expect(await it.save(it.items[0]!.key)).toBe(false);
  expect(save).not.toHaveBeenCalled();
});

test('what is cancelled while it is read is stopped and gone, and the next file is read', async () => {
  let stop: (reason: Error) => void = () => undefined;
  const workshop = new FakeWorkshop((name) =>
    name === 'lang.csv' ? new Promise((_, reject) => (stop = reject)) : {},
  );
  workshop.stopReading = () => stop(new Error('stopped'));
  const { desk: it } = desk(workshop);
  const adding = it.add([file('lang.csv'), file('b.csv')]);
  await vi.waitFor(() => expect(it.items[0]!.state).toBe('reading'));
  await it.drop(it.items[0]!.key);
  await adding;
  expect(it.items.map(({ name, state }) => [name, state])).toEqual([['b.csv', 'ready']]);
});

test('what cannot be read says so, stops no other, and may be tried again', async () => {
  let works = false;
  const workshop = new FakeWorkshop((name) =>
    name === 'a.csv' && !works ? Promise.reject(new Error('dead')) : {},
  );
  const { desk: it } = desk(workshop);
  await it.add([file('a.csv'), file('b.csv')]);
  expect(it.items.map(({ state }) => state)).toEqual(['failed', 'ready']);
  expect(it.items[0]!.failure).toMatch(/kunne ikke læses/);
  works = true;
  await it.retry(it.items[0]!.key);
  expect(it.items[0]).toMatchObject({ state: 'ready', failure: null });
});

test('after the engine died what was read is read again, what it may have died of is not', async () => {
  const workshop = new FakeWorkshop((name) => (name === 'stor.csv' ? Promise.reject(new Error('dead')) : {}));
  const { desk: it, owner } = desk(workshop);
  await it.add([file('a.csv'), file('stor.csv')]);
  const fresh = new FakeWorkshop();
  owner.whenReady.mockImplementation(() => Promise.resolve(fresh.asWorkshop));
  it.again();
  await vi.waitFor(() => expect(it.items[0]!.state).toBe('ready'));
  expect(fresh.asked.map(({ name }) => name)).toEqual(['a.csv']);
  expect(it.items[1]!.state).toBe('failed');
});

test('a comparison follows what is known', async () => {
  const workshop = new FakeWorkshop();
  const { desk: it } = desk(workshop);
  await it.add([file('a.csv')]);
  expect(it.items[0]!.comparison?.added).toBe(0);
  workshop.known = 7;
  await it.compareAnew();
  expect(it.items[0]!.comparison?.added).toBe(7);
});

test('a file that the archive did not take stays on the desk', async () => {
  const { desk: it, save } = desk(new FakeWorkshop());
  save.mockResolvedValueOnce(null as unknown as ArchivedImport);
  await it.add([file('a.csv')]);
  expect(await it.save(it.items[0]!.key)).toBe(false);
  expect(it.items[0]!.state).toBe('ready');
});

test('only the first of several files takes the place of another', async () => {
  const { desk: it, saved } = desk(new FakeWorkshop());
  await it.add([file('a.csv'), file('b.csv')], 3);
  await it.saveAll();
  expect(saved.map(({ replaces }) => replaces)).toEqual([3, null]);
});
