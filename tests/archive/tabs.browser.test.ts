import { expect, test } from 'vitest';
import type { Archive } from '../../src/lib/archive/archive';
import { openArchive } from '../../src/lib/archive/open-archive';
import { archiveName, newImport, original, seeded } from './given';

type Step = (archive: Archive) => Promise<unknown>;

function someStep(random: () => number, number: number): Step {
  const file = `fil-${number}.csv`;
  const choice = random();
  const at = random();
  return async (archive) => {
    const { imports } = await archive.read();
    const found = imports[Math.floor(at * imports.length)];
    if (!found || choice < 0.5) return archive.add(newImport({ file }), original(file));
    if (choice < 0.65) return archive.add(newImport({ file, replaces: found.id }), original(file));
    return choice < 0.85 ? archive.undo(found.id) : archive.redo(found.id);
  };
}

test('two tabs, 50 interleavings: both see what the archive holds, and nobody is locked out', async () => {
  const random = seeded(7);
  for (let round = 0; round < 50; round++) {
    const name = archiveName();
    const tabs = [await openArchive(name), await openArchive(name)];
    const steps = Array.from({ length: 6 }, (_, number) => someStep(random, number));
    const running = steps.map((step) => step(tabs[random() < 0.5 ? 0 : 1]!));
    const results = await Promise.all(running);
    const [one, two] = await Promise.all(tabs.map((tab) => tab.read()));
    expect(one).toEqual(two);
    expect(one?.damaged).toEqual([]);
    const added = results.flatMap((result) => (result ? [(result as { id: number }).id] : []));
    expect(one?.imports.map(({ id }) => id)).toEqual(added.toSorted((a, b) => a - b));
    for (const { id } of one?.imports ?? []) expect((await tabs[1]?.original(id))?.intact).toBe(true);
    tabs.forEach((tab) => tab.close());
  }
});

test('what one tab does the other hears of, and itself does not', async () => {
  const name = archiveName();
  const [one, two] = [await openArchive(name), await openArchive(name)];
  let heardByOne = 0;
  const heard = new Promise<void>((resolve) => two.onChange(resolve));
  one.onChange(() => heardByOne++);
  await one.add(newImport(), original('x'));
  await heard;
  expect(heardByOne).toBe(0);
  expect((await two.read()).imports).toHaveLength(1);
});

test('a newer Ugetal in another tab can change the store; this one says so when it is asked to save', async () => {
  const name = archiveName();
  const archive = await openArchive(name);
  await archive.add(newImport(), original('x'));
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, 2);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
  await expect(archive.add(newImport(), original('y'))).rejects.toMatchObject({
    name: 'ArchiveError',
    kind: 'closed',
  });
});
