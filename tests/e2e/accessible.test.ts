import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { engineReady, useBrowser } from './browser';
import { allPages } from './pages';

const open = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(allPages)('axe finds nothing serious on /%s', async (path) => {
    const { page } = await open(path, { colorScheme, bypassCSP: true });
    await engineReady(page);
    for (const closed of await page.locator('main details:not([open]) > summary').all()) await closed.click();
    await page.evaluate(axe);
    const results = await page.evaluate<AxeResults>('axe.run(document)');
    const grave = results.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
  });
});

describe.each([320, 360, 1440, 1920])('at %i px', (width) => {
  test.each(allPages)('/%s does not scroll sideways', async (path) => {
    const { page } = await open(path, { viewport: { width, height: 800 } });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
});

test('the points of a chart are reached by keyboard and spoken', async () => {
  const { page } = await open('flygtninge/');
  await engineReady(page);
  const chart = page.locator('main svg[role="img"]:visible').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  const spoken = page.locator('main [aria-live]').filter({ hasText: /\d/ }).first();
  await expect.poll(() => spoken.textContent()).toMatch(/uge/);
});

test('on paper there are no controls', async () => {
  const { page } = await open('flygtninge/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByLabel('Kommune', { exact: true }).isVisible()).toBe(false);
  expect(await page.locator('main svg[role="img"]:visible').count()).toBeGreaterThan(0);
});
