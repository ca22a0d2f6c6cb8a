import { expect, test } from 'vitest';
import { engineReady, useBrowser } from './browser';
import { allPages } from './pages';

const open = useBrowser();

test.each(allPages)(
  'on /%s the engine answers, nothing leaves the origin, the policy holds',
  async (path) => {
    const { page } = await open(path);
    await engineReady(page);
    expect(await page.locator('h1').count()).toBe(1);
  },
);

test('the chart stands before the engine is asked for', async () => {
  const { page } = await open('flygtninge/');
  const first = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const wasm = performance.getEntriesByType('resource').find((entry) => entry.name.includes('.wasm'));
    return { paint: paint?.startTime ?? Infinity, wasm: wasm?.startTime ?? Infinity };
  });
  expect(first.paint).toBeLessThan(first.wasm);
});

test('the engine shows the same figures as the page was built with', async () => {
  const { page } = await open('flygtninge/?sammenlign=');
  await engineReady(page);
  await page.waitForSelector('html:not([data-selection])', { state: 'attached' });
  await expect.poll(() => page.locator('main').innerText()).toContain('404');
  expect(await page.locator('main table').filter({ hasText: 'I alt' }).first().innerText()).toContain('373');
});
