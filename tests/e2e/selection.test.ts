import { expect, test } from 'vitest';
import { engineReady, useBrowser } from './browser';

const open = useBrowser();

test('another municipality is shown before the engine is there', async () => {
  const { page } = await open('beskaeftigelse/');
  await page.route('**/*.wasm', () => undefined);
  await page.reload();
  await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Kolding' });
  await expect.poll(() => page.locator('main').innerText()).toContain('Kolding');
  await expect.poll(() => page.locator('.figures').getAttribute('aria-busy')).toBe('false');
  expect(await page.locator('html').getAttribute('data-engine')).toBe('loading');
  expect(page.url()).toContain('kommune=621');
});

test('a link shows the same picture, and never the default one as if it were it', async () => {
  const { page } = await open('beskaeftigelse/?kommune=621');
  await page.waitForSelector('html:not([data-selection])', { state: 'attached' });
  await expect.poll(() => page.locator('.figures').getAttribute('aria-busy')).toBe('false');
  expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('621');
  expect(await page.locator('main').innerText()).toContain('Kolding');
});

test('"opgjort pr." shows what was known on that day', async () => {
  const { page } = await open('flygtninge/?opgjort=2022-12-31');
  await engineReady(page);
  await expect.poll(() => page.locator('main').innerText()).toContain('Ingen opgørelse fra før');
  await page.getByRole('link', { name: 'Vis senere opgørelser' }).first().click();
  await expect.poll(() => page.locator('main').innerText()).toContain('404');
});

test('the selection goes along to the next page', async () => {
  const { page } = await open('?kommune=621');
  await page.waitForSelector('html:not([data-selection])', { state: 'attached' });
  await page.getByRole('link', { name: 'Beskæftigelse', exact: true }).first().click();
  await page.waitForURL('**/beskaeftigelse/?kommune=621');
  expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('621');
});

test('back goes to the picture before', async () => {
  const { page } = await open('beskaeftigelse/');
  await engineReady(page);
  await page.getByLabel('Kommune', { exact: true }).selectOption('621');
  await expect.poll(() => page.locator('main').innerText()).toContain('Kolding');
  await page.goBack();
  await expect.poll(() => page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('575');
});
