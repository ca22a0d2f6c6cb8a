import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Archive } from '../../src/lib/archive/archive';
import { openArchive } from '../../src/lib/archive/open-archive';
import type { SealedRecord } from '../../src/lib/archive/sealed-record';
import { archiveName, newImport, original } from './given';

/** The store as anybody may write into it. */
type Store = Awaited<ReturnType<typeof openDB>>;
type Harm = (store: Store, id: number) => Promise<unknown>;

const record = async (store: Store, id: number) => (await store.get('imports', id)) as SealedRecord;
const changed =
  (change: (found: SealedRecord) => unknown): Harm =>
  async (store, id) =>
    store.put('imports', change(await record(store, id)));
const inText = (change: (text: string) => string): Harm =>
  changed((found) => ({ ...found, text: change(found.text) }));

/** Ways in which an entry may be harmed; `file`: its name can still be read. */
const records: [what: string, harm: Harm, file: string | null][] = [
  ['a text that was cut off', inText((text) => text.slice(0, text.length / 2)), null],
  ['no text', inText(() => ''), null],
  ['a flipped letter', inText((text) => text.replace('Flygtninge', 'Flygtnince')), 'ødelagt.csv'],
  ['a changed date', inText((text) => text.replace('2023-01-24', '2023-01-25')), 'ødelagt.csv'],
  ['another table', inText((text) => text.replace('refugee_counts', 'pools')), 'ødelagt.csv'],
  ['a count that is text', inText((text) => text.replace('"read":6', '"read":"6"')), 'ødelagt.csv'],
  ['text that is no object', inText(() => '[1, 2]'), null],
  ['text that is null', inText(() => 'null'), null],
  ['a wrong checksum', changed((found) => ({ ...found, checksum: '0000000000000000' })), 'ødelagt.csv'],
  ['no checksum', changed(({ id, version, text }) => ({ id, version, text })), 'ødelagt.csv'],
  ['a checksum that is a number', changed((found) => ({ ...found, checksum: 12 })), 'ødelagt.csv'],
  ['a version of the future', changed((found) => ({ ...found, version: 99 })), 'ødelagt.csv'],
  ['a version that is text', changed((found) => ({ ...found, version: 'et' })), 'ødelagt.csv'],
  ['no version', changed(({ id, text, checksum }) => ({ id, text, checksum })), 'ødelagt.csv'],
  ['only an id', changed(({ id }) => ({ id })), null],
  ['a text that is bytes', changed((found) => ({ ...found, text: new Uint8Array(40) })), null],
  [
    'the record of another',
    changed((found) => ({ ...found, text: found.text.replace('"id":2', '"id":1') })),
    'ødelagt.csv',
  ],
];

const originals: [what: string, harm: Harm][] = [
  ['no original', (store, id) => store.delete('originals', id)],
  ['an original without its record', (store, id) => store.delete('imports', id)],
];

const bytes: [what: string, harm: Harm][] = [
  ['an original that was cut off', (store, id) => store.put('originals', new Blob(['ab']), id)],
  ['an empty original', (store, id) => store.put('originals', new Blob([]), id)],
  [
    'a flipped bit',
    async (store, id) => {
      const found = new Uint8Array(await ((await store.get('originals', id)) as Blob).arrayBuffer());
      found[7]! ^= 1;
      return store.put('originals', new Blob([found]), id);
    },
  ],
  ['the original of another', (store, id) => store.put('originals', original('en anden'), id)],
];

async function harmed(harm: Harm): Promise<Archive> {
  const name = archiveName();
  const archive = await openArchive(name);
  await archive.add(newImport({ file: 'før.csv' }), original('før'));
  const { id } = await archive.add(newImport({ file: 'ødelagt.csv' }), original('ødelagt'));
  await archive.add(newImport({ file: 'efter.csv' }), original('efter'));
  const store = await openDB(name);
  await harm(store, id);
  store.close();
  archive.close();
  return openArchive(name);
}

const names = async (archive: Archive) => (await archive.read()).imports.map(({ file }) => file);

test.each(records)(
  '%s: the entry is named, its bytes are offered, the rest is there',
  async (_, harm, file) => {
    const archive = await harmed(harm);
    const { damaged } = await archive.read();
    expect(damaged).toMatchObject([{ id: 2, file, hasOriginal: true }]);
    expect(damaged[0]?.reason.length).toBeGreaterThan(20);
    expect(await names(archive)).toEqual(['før.csv', 'efter.csv']);
    const left = await archive.original(2);
    expect(await left?.blob.text()).toContain('ødelagt');
    expect((await archive.original(1))?.intact).toBe(true);
  },
);

test.each(originals)('%s: named, and the rest is there', async (what, harm) => {
  const archive = await harmed(harm);
  const { damaged } = await archive.read();
  expect(damaged).toHaveLength(1);
  expect(damaged[0]?.hasOriginal).toBe(what !== 'no original');
  expect(await names(archive)).toEqual(['før.csv', 'efter.csv']);
  expect((await archive.original(2)) === null).toBe(what === 'no original');
});

test.each(bytes)('%s: seen when it is fetched, and still offered', async (_, harm) => {
  const archive = await harmed(harm);
  const found = await archive.original(2);
  expect(found?.intact).toBe(false);
  expect(found?.blob).toBeInstanceOf(Blob);
  expect((await archive.original(3))?.intact).toBe(true);
});

test('a mark that cannot be read: the entry is named, whether it was undone is not guessed', async () => {
  const archive = await harmed((store, id) => store.add('marks', { import: id, state: 'måske' }));
  expect((await archive.read()).damaged).toMatchObject([{ id: 2, file: 'ødelagt.csv' }]);
  expect(await names(archive)).toEqual(['før.csv', 'efter.csv']);
});

test('marks of nothing are no harm', async () => {
  const archive = await harmed(async (store) => {
    for (const mark of [null, 'x', { import: 'x' }, { import: 77, state: 'undone' }])
      await store.add('marks', mark);
  });
  expect(await names(archive)).toEqual(['før.csv', 'ødelagt.csv', 'efter.csv']);
});
