import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { chartPages } from './pages';

const open = useBrowser();

test.each(chartPages)('/%s shows its charts with JavaScript off', async (path) => {
  const { page } = await open(path, { javaScriptEnabled: false });
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main svg[role="img"], main .tiles svg').count()).toBeGreaterThan(0);
  expect(await page.getByLabel('Kommune', { exact: true }).count()).toBe(1);
});

test("the minutes' table stands in the HTML digit for digit", async () => {
  const { page } = await open('flygtninge/', { javaScriptEnabled: false });
  const table = page.locator('main table').filter({ hasText: 'I alt' }).first();
  const text = (await table.innerText()).replace(/\s+/g, ' ');
  for (const part of ['353 372 397', '(212) (224) (241)', '17 7 2', '3 2 3', '373 381 404'])
    expect(text).toContain(part);
});

test('one form of each chart is visible at each width', async () => {
  for (const width of [360, 1440]) {
    const { page } = await open('flygtninge/', {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    });
    const figures = page.locator('main section.figure').filter({ has: page.locator('svg[role="img"]') });
    for (const figure of await figures.all())
      expect(await figure.locator('svg[role="img"]:visible').count()).toBe(1);
  }
});
