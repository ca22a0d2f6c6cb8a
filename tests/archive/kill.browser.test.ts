import { expect, test } from 'vitest';
import type { Archive } from '../../src/lib/archive/archive';
import { openArchive } from '../../src/lib/archive/open-archive';
import { archiveName, newImport, original, seeded } from './given';
import savingAddress from './saving.ts?url';

const size = 200_000;
const longestWait = 60;

/** Whoever saves, and how it is ended. */
type Start = (name: string) => Promise<() => void>;

const inWorker: Start = (name) =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./saving.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = () => resolve(() => worker.terminate());
    worker.postMessage({ name, size });
  });

/** A page in the page: taken out, it is closed as any other. */
const inPage: Start = (name) =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow as Window & { begun?: () => void };
    inside.begun = () => resolve(() => frame.remove());
    const script = inside.document.createElement('script');
    script.type = 'module';
    script.textContent = `import { saveOnAndOn } from ${JSON.stringify(new URL(savingAddress, location.href).href)};
      saveOnAndOn(${JSON.stringify(name)}, ${size}, () => window.begun());`;
    inside.document.body.append(script);
  });

/** Everything that is there is whole, and each import has taken the place of the one before. */
async function expectWhole(archive: Archive, first: number): Promise<number> {
  const { imports, damaged } = await archive.read();
  expect(damaged).toEqual([]);
  expect(imports[0]?.id).toBe(first);
  expect(imports.map(({ replaces }) => replaces)).toEqual([
    null,
    ...imports.slice(0, -1).map(({ id }) => id),
  ]);
  expect(imports.filter(({ state }) => state === 'used').map(({ id }) => id)).toEqual([imports.at(-1)?.id]);
  for (const { id, file, bytes } of imports.slice(0, 1).concat(imports.slice(-3))) {
    const found = await archive.original(id);
    expect(found?.intact, file).toBe(true);
    expect(found?.blob.size).toBe(bytes);
  }
  return imports.length;
}

test.each<[string, Start, number]>([
  ['a worker that is terminated', inWorker, 1],
  ['a page that is closed', inPage, 2],
])(
  'while %s saves: all of an import is there afterwards or none, 100 times',
  { timeout: 300_000 },
  async (_, start, seed) => {
    const random = seeded(seed);
    const name = archiveName();
    const archive = await openArchive(name);
    const first = await archive.add(newImport(), original('first', size));
    let before = 1;
    let cutShort = 0;
    for (let trial = 0; trial < 100; trial++) {
      const end = await start(name);
      await new Promise((resolve) => setTimeout(resolve, random() * longestWait));
      end();
      const there = await expectWhole(archive, first.id);
      expect(there).toBeGreaterThanOrEqual(before);
      if (there === before) cutShort++;
      before = there;
    }
    // trials that ended within the first import, and trials that ended within a later one
    expect(cutShort).toBeLessThan(100);
    archive.close();
  },
);
