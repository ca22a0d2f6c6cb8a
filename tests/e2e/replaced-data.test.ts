import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineReady, readable, settled, useBrowser } from './browser';

const open = useBrowser();
const weekly = 'ukraine-uger-2022-42-til-2023-01.csv';
const shipped = join(import.meta.dirname, '../../build/data');

async function nextCount(): Promise<Record<string, Buffer>> {
  const text = await readFile(join(shipped, weekly), 'latin1');
  return { [weekly]: Buffer.from(text.replace('397', '400').replace('404', '407'), 'latin1') };
}

test('while new files are read the old figures are marked as old, and then they are gone', async () => {
  const { page } = await open('flygtninge/', { instead: await nextCount() });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.fallback();
  });
  await page.reload();
  await page.getByText('Der er kommet nye tal').waitFor();
  await page.waitForSelector('.figures[aria-busy="true"]');
  release();
  await engineReady(page);
  await settled(page);
  const shown = await readable(page);
  expect(shown).toContain('407');
  expect(shown).not.toContain('404');
  expect(await page.getByText('Der er kommet nye tal').count()).toBe(0);
});

test('where the engine cannot start, old figures are named as old, and stay so for another municipality', async () => {
  const { page } = await open('flygtninge/', {
    instead: { ...(await nextCount()), '.wasm': null },
    expected: /404|WebAssembly|ErrorEvent|duckdb worker/,
  });
  await page.getByText('Figurerne viser de gamle tal').waitFor();
  expect(await page.locator('.figures').getAttribute('aria-busy')).toBe('true');
  await page.getByLabel('Kommune', { exact: true }).selectOption('621');
  await page.waitForURL('**kommune=621');
  expect(await page.locator('.figures').getAttribute('aria-busy')).toBe('true');
});

test('where the engine cannot start and the files are the same, the page says what can be seen', async () => {
  const { page } = await open('flygtninge/', {
    instead: { '.wasm': 'not wasm' },
    expected: /WebAssembly|wasm|MIME|ErrorEvent|duckdb worker/,
  });
  await page.getByText('Beregningen kunne ikke starte').waitFor();
  expect(await readable(page)).toContain('404');
});

test('a file that the web server has not is named, and the rest is shown', async () => {
  const { page } = await open('', { instead: { [weekly]: null }, expected: /404/ });
  await engineReady(page);
  await settled(page);
  const shown = await readable(page);
  expect(shown).toContain(weekly);
  expect(shown).toContain('kan ikke hentes');
  expect(shown).not.toContain('373');
  expect(shown).toContain('Ledighed');
});

test('a datapackage.json that cannot be read is said, and no old figure stands as new', async () => {
  const { page } = await open('flygtninge/', { instead: { 'datapackage.json': '{"resources": [' } });
  await engineReady(page);
  await settled(page);
  const shown = await readable(page);
  expect(shown).toContain('datapackage.json kan ikke læses');
  expect(shown).not.toContain('404');
});

test('where there is no data folder at all, the page says that it may be old', async () => {
  const { page } = await open('flygtninge/', { instead: { 'datapackage.json': null }, expected: /404/ });
  await page.getByText('Tallene på webserveren kunne ikke hentes').waitFor();
});
