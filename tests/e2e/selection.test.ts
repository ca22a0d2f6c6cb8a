import { expect, test } from 'vitest';
import { chooseOwn, engineReady, readable, settled, useBrowser } from './browser';

const open = useBrowser();
const withoutEngine = { instead: { '.wasm': 'never' } } as const;

test('another municipality is shown before the engine is there, and goes along to the next page', async () => {
  const { page } = await open('beskaeftigelse/', withoutEngine);
  await chooseOwn(page, '621');
  await settled(page);
  expect(await readable(page)).toContain('Kolding');
  expect(page.url()).toContain('kommune=621');
  await page.getByRole('link', { name: 'Flygtninge', exact: true }).first().click();
  await page.waitForURL('**/flygtninge/?kommune=621');
  await settled(page);
  expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('621');
  expect(await page.locator('html').getAttribute('data-engine')).toBe('loading');
});

test('a link shows the picture that was sent, and never the default one as if it were it', async () => {
  const { page } = await open('beskaeftigelse/?kommune=621', { instead: { '/621.json': 'never' } });
  expect(await page.locator('.figures').isVisible()).toBe(false);
  await settled(page);
  expect(await page.locator('.figures').isVisible()).toBe(true);
  expect(await page.locator('.figures').getAttribute('data-own')).toBe('621');
  expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('621');
});

test('a day on which nothing was counted is a choice all the same, and the page says what it shows', async () => {
  const { page } = await open('beskaeftigelse/?opgjort=2023-01-10');
  await settled(page);
  expect(await page.getByLabel('Opgjort pr.').inputValue()).toBe('2023-01-10');
  const shown = await readable(page);
  expect(shown).toContain('Alle tal er vist, som de var kendt 10. januar 2023.');
  // 118 in November was counted on 8 January, 125 in December a week later
  expect(shown).toContain('118');
  expect(shown).not.toContain('125');
});

test('what an address says that is no choice is left out', async () => {
  const hostile = encodeURIComponent(`575'; DROP TABLE observations; --<img src=x onerror=alert(1)>`);
  const { page } = await open(
    `beskaeftigelse/?kommune=${hostile}&sammenlign=${hostile},621&fra=${hostile}&opgjort=2022-02-31&ukendt=1`,
  );
  await engineReady(page);
  await settled(page);
  expect(await page.locator('.figures').getAttribute('data-own')).toBe('575');
  expect(await page.locator('main img').count()).toBe(0);
});

test('back and forward go through the pictures', async () => {
  const { page } = await open('beskaeftigelse/');
  await engineReady(page);
  const own = () => page.locator('.figures').getAttribute('data-own');
  await chooseOwn(page, '621');
  await chooseOwn(page, '510');
  await page.goBack();
  await expect.poll(own).toBe('621');
  await page.goBack();
  await expect.poll(own).toBe('575');
  expect(await page.getByLabel('Kommune', { exact: true }).inputValue()).toBe('575');
  await page.goForward();
  await expect.poll(own).toBe('621');
  await settled(page);
});

test('comparison, period and "opgjort pr." change the picture and the address', async () => {
  const { page } = await open('beskaeftigelse/');
  await engineReady(page);
  await page.getByText('Sammenlign med').click();
  await page.locator('.compare-areas').first().getByLabel('Aabenraa', { exact: true }).check();
  await page.waitForURL(/sammenlign=[\d,]*580/);
  await page.getByLabel('Fra', { exact: true }).selectOption('2024-01');
  await page.waitForURL(/fra=2024-01/);
  await settled(page);
  await page.getByLabel('Opgjort pr.', { exact: true }).selectOption('2023-01-24');
  await page.waitForURL(/opgjort=2023-01-24/);
  await settled(page);
  expect(await readable(page)).not.toContain('2026');
});
