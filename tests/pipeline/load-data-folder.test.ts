import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesInDataFolder, readBytesFromDataFolder } from '../../src/lib/pipeline/data-folder-node';

let root: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ugetal-'));
  folder = join(root, 'data');
  await mkdir(join(folder, 'sub'), { recursive: true });
  const paths = ['a.csv', 'sub/b.csv', 'missing.csv', 'link.csv', 'sub', '../outside.csv', 'a.csv'];
  const descriptor = { resources: paths.map((path) => ({ path })), ugetal: { ownArea: '575' } };
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  await writeFile(join(folder, 'a.csv'), 'a');
  await writeFile(join(folder, 'sub/b.csv'), 'b');
  await writeFile(join(folder, 'private.csv'), 'not named');
  await writeFile(join(root, 'outside.csv'), 'outside');
  await writeFile(join(root, 'data-of-others.csv'), 'outside');
  await symlink(join(root, 'outside.csv'), join(folder, 'link.csv'));
});
afterAll(() => rm(root, { recursive: true }));

test('files are read by their paths', async () => {
  const bytes = await readBytesFromDataFolder(folder)('sub/b.csv');
  expect(new TextDecoder().decode(bytes)).toBe('b');
});

test.each(['../outside.csv', 'sub/../../outside.csv', '../data-of-others.csv', 'link.csv', '.', '..', ''])(
  '%j leads out of the folder and is refused',
  async (path) => {
    await expect(readBytesFromDataFolder(folder)(path)).rejects.toThrow();
  },
);

test('what is not there is refused', async () => {
  await expect(readBytesFromDataFolder(folder)('missing.csv')).rejects.toThrow();
});

test('only what datapackage.json names and what is there is put on the web server', async () => {
  expect(await filesInDataFolder(folder)).toEqual(['datapackage.json', 'a.csv', 'sub/b.csv']);
});

test('an empty folder has nothing to serve', async () => {
  expect(await filesInDataFolder(join(folder, 'sub'))).toEqual([]);
});
