import { expect, test } from 'vitest';
import type { Page } from 'playwright';
import { engineReady, useBrowser } from './browser';

const open = useBrowser();

async function give(
  page: Page,
  name: string,
  content: string | Buffer,
  encoding: BufferEncoding = 'utf8',
): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content, encoding) : content;
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const nextWeek = [
  ';Antal personer;',
  ';Uge 1;Uge 4',
  'Personer med opholdstilladelse modtaget i Vejen Kommune;397;410',
  'Heraf personer i alderen 18-64;(241);(250)',
  'Personer med opholdstilladelse, der ankommer i uge 5, 2023;2;',
  'Personer med biometri;2;4',
  'Personer på midlertidig gæstevisum;3;3',
  'I alt;404;417',
  '',
].join('\r\n');

test('next week’s file is used in the charts at once', async () => {
  const { page } = await open('filer/');
  await give(page, 'uge-4.csv', nextWeek, 'latin1');
  await page.getByText('Bruges i figurerne').waitFor();
  await page.getByLabel('Tallene er opgjort pr.').fill('2026-10-01');
  await page.getByLabel('Tallene er opgjort pr.').press('Tab');
  await page.getByRole('link', { name: 'Flygtninge', exact: true }).click();
  await expect.poll(() => page.locator('main').innerText()).toContain('417');
});

test('several at once, and the good ones are used', async () => {
  const { page } = await open('filer/');
  await page.locator('input[type="file"]').setInputFiles([
    { name: 'god.csv', mimeType: 'text/csv', buffer: Buffer.from(nextWeek, 'latin1') },
    { name: 'tom.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) },
  ]);
  await page.getByRole('heading', { name: 'tom.csv' }).waitFor();
  expect(await page.getByText('Bruges i figurerne').count()).toBe(1);
});

test('a file with personal numbers is refused', async () => {
  const { page } = await open('filer/');
  await give(page, 'cpr.csv', 'Navn;CPR nummer;Beløb\nA;010150-1234;10\nB;020250-2345;20\n');
  await page.getByRole('heading', { name: 'cpr.csv' }).waitFor();
  const card = page.locator('section.own-file');
  expect(await card.innerText()).toContain('CPR');
  expect(await page.content()).not.toContain('010150');
  expect(await page.getByText('Bruges i figurerne').count()).toBe(0);
});

test.each([
  ['tom.csv', Buffer.alloc(0)],
  ['kun-bom.csv', Buffer.from([0xef, 0xbb, 0xbf])],
  ['billede.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['skabelon.csv', Buffer.from(Array.from({ length: 54 }, (_, index) => `Kolonne ${index}`).join(';'))],
  [
    'uge53.csv',
    Buffer.from(nextWeek.replace('Uge 4;', 'Uge 53;').replace(';Uge 4\r', ';Uge 53-2022\r'), 'latin1'),
  ],
])('%s gives a sentence that helps', async (name, content) => {
  const { page } = await open('filer/');
  await give(page, name, content);
  await page.getByRole('heading', { name }).waitFor();
  expect((await page.locator('ul.problems li').first().innerText()).length).toBeGreaterThan(30);
});

test('text in a file is data, never HTML', async () => {
  const { page } = await open('filer/');
  const heading = '<img src=x onerror="document.title=1">';
  await give(page, '<b>fed<b>.csv', `${heading};tal\n<script>alert(1)</script>;2\n`);
  await page.getByRole('heading', { name: '<b>fed<b>.csv' }).waitFor();
  for (const closed of await page.locator('main summary').all()) await closed.click();
  expect(await page.locator('main img, main td script').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain(heading);
});

test('choosing an area repaints from the engine, own file included', async () => {
  const { page } = await open('beskaeftigelse/');
  await engineReady(page);
  await page.getByLabel('Kommune', { exact: true }).selectOption('621');
  await expect.poll(() => page.locator('.figures').getAttribute('aria-busy')).toBe('false');
  expect(await page.locator('main').innerText()).toContain('Kolding');
});
