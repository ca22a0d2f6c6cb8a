import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { chooseOwn, engineReady, readable, settled, useBrowser } from './browser';

const open = useBrowser();
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ugetal-'));
  await symlink(join(import.meta.dirname, '../../build'), join(folder, 'ugetal'), 'junction');
  server = await serve(folder);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('the site works under a path of its own', async () => {
  const { page } = await open('ugetal/flygtninge', {}, server.address);
  await engineReady(page);
  await chooseOwn(page, '621');
  await settled(page);
  await page.getByRole('link', { name: 'Beskæftigelse', exact: true }).first().click();
  await page.waitForURL('**/ugetal/beskaeftigelse/?kommune=621');
  await settled(page);
  expect(await readable(page)).toContain('Kolding');
  await page.getByRole('link', { name: 'Ugetal', exact: true }).click();
  await page.waitForURL('**/ugetal/?kommune=621');
  await page.locator('.tiles a').first().click();
  await page.waitForURL(/\/ugetal\/[a-z]+\/\?kommune=621/);
});

test('with JavaScript off its links lead to its pages', async () => {
  const { page } = await open('ugetal/', { javaScriptEnabled: false }, server.address);
  await page.locator('.tiles a').first().click();
  await page.waitForURL('**/ugetal/flygtninge/**');
  await page.getByRole('link', { name: 'Overblik', exact: true }).click();
  await page.waitForURL('**/ugetal/');
  expect(await page.locator('main svg').count()).toBeGreaterThan(0);
});
