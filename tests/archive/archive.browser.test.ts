import { afterEach, describe, expect, test, vi } from 'vitest';
import { openArchive } from '../../src/lib/archive/open-archive';
import { archiveName, newImport, original } from './given';

afterEach(() => vi.restoreAllMocks());

describe('what is saved', () => {
  test('is there when the archive is opened again, byte for byte', async () => {
    const name = archiveName();
    const first = await openArchive(name);
    const saved = await first.add(newImport(), original('uge 4'));
    first.close();
    const again = await openArchive(name);
    expect((await again.read()).imports).toEqual([saved]);
    expect(await (await again.original(saved.id))?.blob.text()).toBe(await original('uge 4').text());
    expect(saved).toMatchObject({ bytes: 2000, state: 'used', kept: true });
    expect(saved.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('is undone and redone without anything being taken away', async () => {
    const archive = await openArchive(archiveName());
    const { id } = await archive.add(newImport(), original('x'));
    const states = [];
    for (const step of ['undo', 'redo', 'undo'] as const) {
      await archive[step](id);
      states.push((await archive.read()).imports[0]?.state);
    }
    expect(states).toEqual(['undone', 'used', 'undone']);
    expect((await archive.original(id))?.intact).toBe(true);
  });

  test('takes the place of another in one go', async () => {
    const archive = await openArchive(archiveName());
    const { id } = await archive.add(newImport(), original('x'));
    await archive.add(newImport({ replaces: id }), original('y'));
    expect((await archive.read()).imports.map(({ state }) => state)).toEqual(['undone', 'used']);
  });

  test('numbers are never used again', async () => {
    const name = archiveName();
    const archive = await openArchive(name);
    const first = await archive.add(newImport(), original('x'));
    await archive.undo(first.id);
    expect((await archive.add(newImport(), original('y'))).id).toBeGreaterThan(first.id);
  });

  test('is remembered by its shape while it is used, but for its dates', async () => {
    const archive = await openArchive(archiveName());
    const decisions = {
      reading: { delimiter: '|' },
      settings: { asOf: '2023-01-24', area: '575', year: 2022 },
    };
    const { id } = await archive.add(newImport({ decisions, shape: 'a' }), original('x'));
    await archive.add(newImport({ shape: 'b' }), original('y'));
    expect(await archive.remembered('a')).toEqual({ reading: { delimiter: '|' }, settings: { area: '575' } });
    expect(await archive.remembered('c')).toBeNull();
    await archive.undo(id);
    expect(await archive.remembered('a')).toBeNull();
  });

  test('plain http has no SHA-256: another hash, and the same safety', async () => {
    vi.spyOn(globalThis, 'crypto', 'get').mockReturnValue({} as Crypto);
    const archive = await openArchive(archiveName());
    const { id, hash } = await archive.add(newImport(), original('x'));
    expect(hash).toMatch(/^fnv1a:[0-9a-f]{16}$/);
    expect((await archive.original(id))?.intact).toBe(true);
  });
});

describe('where there is no room', () => {
  test('nothing of the import is kept, what was there is as it was, and the visit goes on with it', async () => {
    const name = archiveName();
    const archive = await openArchive(name);
    const older = await archive.add(newImport({ file: 'før.csv' }), original('før'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const adding = archive.add(newImport({ replaces: older.id }), original('x'));
    await expect(adding).rejects.toMatchObject({ kind: 'full' });
    await expect(adding).rejects.toThrow(/ikke plads/);
    put.mockRestore();
    expect((await archive.read()).imports).toEqual([older]);

    const visiting = await archive.addForVisit(newImport({ file: 'besøg.csv' }), original('besøg'));
    expect(visiting.kept).toBe(false);
    expect((await archive.read()).imports.map(({ file }) => file)).toEqual(['før.csv', 'besøg.csv']);
    expect(await (await archive.original(visiting.id))?.blob.text()).toContain('besøg');
    await archive.undo(visiting.id);
    expect((await archive.read()).imports.at(-1)?.state).toBe('undone');
    const again = await openArchive(name);
    expect((await again.read()).imports).toEqual([older]);
  });
});

describe('where nothing can be kept', () => {
  const works = async () => {
    const archive = await openArchive(archiveName());
    const { id } = await archive.add(newImport(), original('x'));
    await archive.undo(id);
    await archive.redo(id);
    expect((await archive.read()).imports).toMatchObject([{ id, state: 'used', kept: false }]);
    expect((await archive.original(id))?.intact).toBe(true);
    return archive;
  };

  test.each<[string, () => unknown]>([
    ['no IndexedDB', () => vi.spyOn(globalThis, 'indexedDB', 'get').mockReturnValue(undefined as never)],
    [
      'a window that refuses',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError');
        }),
    ],
    [
      'a store that is broken',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          const request = new EventTarget() as IDBOpenDBRequest;
          Object.defineProperty(request, 'error', { value: new DOMException('broken', 'UnknownError') });
          queueMicrotask(() => request.dispatchEvent(new Event('error')));
          return request;
        }),
    ],
    [
      'a store that does not answer',
      () => vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest),
    ],
  ])('%s: it works in memory, and says so in time', async (_, harm) => {
    harm();
    const archive = await works();
    expect(archive.lasting).toBe(false);
    expect(archive.whyNotLasting).toMatch(/bliver ikke gemt/);
  });

  test('no BroadcastChannel and no Web Locks: it lasts all the same', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as never);
    const archive = await openArchive(archiveName());
    await archive.add(newImport(), original('x'));
    expect(archive.lasting).toBe(true);
    vi.unstubAllGlobals();
  });
});
