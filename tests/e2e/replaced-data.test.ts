import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { engineReady, useBrowser } from './browser';

const open = useBrowser();
const weekly = 'data/ukraine-uger-2022-42-til-2023-01.csv';
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ugetal-'));
  await cp(join(import.meta.dirname, '../../build'), folder, { recursive: true });
  const text = await readFile(join(folder, weekly), 'latin1');
  await writeFile(join(folder, weekly), text.replace('397', '400').replace('404', '407'), 'latin1');
  server = await serve(folder);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('files that a host replaced are said to be new, and then shown', async () => {
  const { page } = await open('flygtninge/', {}, server.address);
  await page.getByText('Der er kommet nye tal').waitFor();
  await engineReady(page);
  await expect.poll(() => page.locator('main').innerText()).toContain('407');
  const shown = await page.locator('main').innerText();
  expect(shown).not.toContain('404 flygtninge');
});

test('where the engine cannot start, old figures are named as old', async () => {
  const visit = await open('hjaelp/', {}, server.address);
  await visit.page.route('**/*.wasm', (route) => route.abort());
  await visit.page.goto(`${server.address}flygtninge/`);
  await visit.page.getByText('Figurerne viser de gamle tal').waitFor({ timeout: 30_000 });
  visit.errors.length = 0;
});
