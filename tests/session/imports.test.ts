import { expect, test, vi } from 'vitest';
import type { Archive } from '../../src/lib/archive/archive';
import { ArchiveError } from '../../src/lib/archive/archive-error';
import { memoryArchive } from '../../src/lib/archive/memory-archive';
import { importNumber } from '../../src/lib/session/import-number';
import { Imports } from '../../src/lib/session/imports.svelte';
import { newImport } from '../archive/given';
import { FakeWorkshop } from './given';

const notKept = 'Filerne bliver ikke gemt.';
const numbers = (...ids: number[]) => ids.map(importNumber);

async function opened(archive: Archive, workshop = new FakeWorkshop()) {
  const onchange = vi.fn();
  const imports = new Imports(onchange, () => Promise.resolve(archive));
  await imports.open();
  await imports.fill(workshop.asWorkshop);
  return { imports, workshop, onchange };
}

async function archiveWith(...files: string[]): Promise<Archive> {
  const archive = memoryArchive(notKept);
  for (const file of files) await archive.add(newImport({ file }), new Blob([file]));
  return archive;
}

test('says that nothing will be kept, and works none the less', async () => {
  const { imports, workshop } = await opened(memoryArchive(notKept));
  expect(imports.notKept).toBe(notKept);
  const saved = await imports.save(1, newImport(), new Blob(['a']));
  expect(workshop.used).toEqual(numbers(saved!.id));
  expect(imports.entries).toMatchObject([{ file: 'uge-4.csv', state: 'used', kept: false }]);
});

test('what is used of the archive is in the engine, in the order of saving; what is undone is not', async () => {
  const archive = await archiveWith('a.csv', 'b.csv', 'c.csv');
  const [a, b, c] = (await archive.read()).imports.map(({ id }) => id) as [number, number, number];
  await archive.undo(b);
  const { imports, workshop, onchange } = await opened(archive);
  expect(workshop.used).toEqual(numbers(a, c));
  await imports.redo(b);
  expect(workshop.used.toSorted()).toEqual(numbers(a, b, c));
  await imports.undo(a);
  expect(workshop.used.toSorted()).toEqual(numbers(b, c));
  expect(onchange).toHaveBeenCalledTimes(2);
});

test('what cannot be loaded is named, and the rest is loaded', async () => {
  const archive = await archiveWith('a.csv', 'syg.csv', 'c.csv');
  const workshop = new FakeWorkshop((name) => (name === 'syg.csv' ? Promise.reject(new Error()) : {}));
  const { imports } = await opened(archive, workshop);
  expect(workshop.used).toHaveLength(2);
  expect(imports.unloaded).toMatchObject([
    { file: 'syg.csv', reason: expect.stringMatching(/\S/) as string },
  ]);
});

test('a file whose reading was cancelled for another is read again', async () => {
  let tries = 0;
  const workshop = new FakeWorkshop(() => (tries++ === 0 ? Promise.reject(new Error('stopped')) : {}));
  const { imports } = await opened(await archiveWith('a.csv'), workshop);
  expect(workshop.used).toHaveLength(1);
  expect(imports.unloaded).toEqual([]);
});

test('another tab is followed, and nothing is said to have changed where nothing has', async () => {
  const archive = await archiveWith('a.csv');
  const { imports, workshop, onchange } = await opened(archive);
  await imports.sync();
  expect(onchange).not.toHaveBeenCalled();
  await archive.add(newImport({ file: 'b.csv' }), new Blob(['b']));
  await imports.sync();
  expect(workshop.used).toHaveLength(2);
  expect(onchange).toHaveBeenCalledTimes(1);
  expect(imports.entries.map(({ file }) => file)).toEqual(['a.csv', 'b.csv']);
});

test('whatever is asked for at once, the engine ends as the archive says', async () => {
  const archive = await archiveWith('a.csv', 'b.csv');
  const { imports, workshop } = await opened(archive);
  const [a, b] = imports.entries.map(({ id }) => id) as [number, number];
  await Promise.all([
    imports.undo(a),
    imports.save(9, newImport({ file: 'c.csv', replaces: b }), new Blob(['c'])),
    imports.redo(a),
    imports.undo(a),
    imports.sync(),
  ]);
  const used = (await archive.read()).imports.filter(({ state }) => state === 'used');
  expect(used.map(({ file }) => file)).toEqual(['c.csv']);
  expect(workshop.used).toEqual(used.map(({ id }) => importNumber(id)));
});

test('an engine that dies while it saves loses nothing; a file that ends two engines is left out and named', async () => {
  const dying = () => {
    const workshop = new FakeWorkshop();
    workshop.use = () => Promise.reject(new Error('dead'));
    return workshop;
  };
  const { imports } = await opened(await archiveWith(), dying());
  const saved = await imports.save(1, newImport(), new Blob(['a']));
  expect(saved?.file).toBe('uge-4.csv');
  const fresh = new FakeWorkshop();
  await imports.fill(fresh.asWorkshop);
  expect(fresh.used).toEqual(numbers(saved!.id));
  expect(imports.entries).toHaveLength(1);

  const again = await opened(await archiveWith('stor.csv'), dying());
  await again.imports.fill(dying().asWorkshop);
  const last = new FakeWorkshop();
  await again.imports.fill(last.asWorkshop);
  expect(last.used).toEqual([]);
  expect(again.imports.unloaded[0]?.reason).toMatch(/gå i stå/);
});

test('where there is no room the file is used for this visit, and that is said', async () => {
  const archive = await archiveWith('a.csv');
  archive.add = () => Promise.reject(new ArchiveError('full', 'Der er ikke plads.'));
  const { imports, workshop } = await opened(archive);
  const saved = await imports.save(1, newImport({ file: 'b.csv' }), new Blob(['b']));
  expect(imports.failure).toMatch(/Der er ikke plads\..*så længe siden er åben/);
  expect(workshop.used).toContain(importNumber(saved!.id));
});

test('an undo that fails changes nothing and says so', async () => {
  const archive = await archiveWith('a.csv');
  const { imports, workshop } = await opened(archive);
  archive.undo = () => Promise.reject(new Error('broken'));
  await imports.undo(imports.entries[0]!.id);
  expect(imports.failure).toMatch(/kunne ikke lade sig gøre/);
  expect(workshop.used).toHaveLength(1);
});
