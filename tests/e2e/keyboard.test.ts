import { expect, test } from 'vitest';
import { engineReady, readable, settled, useBrowser } from './browser';

const open = useBrowser();
const withoutEngine = { instead: { '.wasm': 'never' } } as const;

test('everything is reached and used by keyboard', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());

  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Gå til indholdet');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('indhold');

  const chart = page.locator('main svg[role="img"]:visible').first();
  for (
    let steps = 0;
    steps < 20 && !(await chart.evaluate((it) => it === document.activeElement));
    steps += 1
  )
    await page.keyboard.press('Tab');
  const spoken = page.locator('main .chart:visible [aria-live]').first();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => spoken.textContent()).toMatch(/uge 42.*\d/i);
  const first = await spoken.textContent();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => spoken.textContent()).not.toBe(first);

  const summary = page.locator('main summary:visible').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('main details[open]').count()).toBe(1);

  await page.getByRole('link', { name: 'Puljer', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/puljer/');
  await page.getByLabel('Kommune', { exact: true }).focus();
  await page.keyboard.type('Kold');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/puljer/?kommune=621');
});

test('on paper there are charts and figures, and nothing to click', async () => {
  const { page } = await open('flygtninge/', withoutEngine);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('select:visible, nav:visible, input:visible, button:visible').count()).toBe(0);
  expect(await page.locator('main svg[role="img"]:visible').count()).toBeGreaterThan(0);
  expect(await readable(page)).toContain('Kilde');
});

test('what was said when is opened by keyboard where something was counted twice, and follows the chosen day', async () => {
  const { page } = await open('beskaeftigelse/');
  await engineReady(page);
  const figure = page.locator('#ukrainere-i-arbejde');
  await figure.getByText('Vis, hvad der blev oplyst hvornår').focus();
  await page.keyboard.press('Enter');
  await figure.locator('#ukrainere-i-arbejde-oplyst').waitFor();
  expect(await readable(page, '#ukrainere-i-arbejde-oplyst')).toMatch(/fra 2\.724 til 3\.410/);
  const choose = async (day: string) => {
    await page.getByLabel('Opgjort pr.', { exact: true }).selectOption(day);
    await settled(page);
  };
  // it stays open over another choice, and goes where there was nothing to correct yet
  await choose('2023-01-24');
  await figure.locator('#ukrainere-i-arbejde-oplyst').waitFor();
  await choose('2022-07-31');
  await expect.poll(() => page.locator('summary', { hasText: 'oplyst hvornår' }).count()).toBe(0);
});
