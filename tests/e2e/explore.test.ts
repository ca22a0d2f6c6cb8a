import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { engineReady, readable, useBrowser } from './browser';

const open = useBrowser();

const editor = (page: Page) => page.getByLabel('Forespørgsel', { exact: true });

async function ask(page: Page, sql: string): Promise<void> {
  await editor(page).fill(sql);
  await editor(page).press('Control+Enter');
}

/** The picture of an answer: drawn when it is looked at. */
async function picture(page: Page): Promise<void> {
  await page.locator('#udforsk-svar').waitFor();
  await page.locator('#udforsk-svar').scrollIntoViewIfNeeded();
  await page.locator('#udforsk-svar svg').first().waitFor();
}

const series = `SELECT period, area, value FROM known_observations
WHERE measure = 'unemployed_share' AND adjustment = 'actual' AND "group" = '' AND area IN ($own, '000')`;

test('a question becomes a chart and a table, and its address leads to the same answer', async () => {
  const { page } = await open('udforsk/');
  await engineReady(page);
  await ask(page, series);
  await picture(page);
  expect(await readable(page, '#udforsk-svar')).toContain('Hele landet');
  await page.getByLabel('Kommune', { exact: true }).selectOption('621');
  await expect.poll(() => readable(page, '#udforsk-svar')).toContain('Kolding');
  const address = page.url();
  expect(address).toContain('kommune=621');

  const { page: other } = await open(`udforsk/${new URL(address).search}`);
  await engineReady(other);
  await picture(other);
  expect(await readable(other, '#udforsk-svar')).toContain('Kolding');
  expect(await editor(other).inputValue()).toBe(series);
});

test('an answer goes out like any figure', async () => {
  const { page } = await open('udforsk/');
  await engineReady(page);
  await ask(page, 'SELECT x, x * 1.5 AS y FROM range(10001) AS r(x)');
  const table = page.locator('#udforsk-svar-tabel');
  await table.waitFor();
  expect(await table.innerText()).toContain('Viser 250 af 10.000 rækker');
  expect(await table.innerText()).toContain('Der er flere rækker end de 10.000');
  await table.getByText('Hent eller kopiér').click();
  const downloading = page.waitForEvent('download');
  await table.getByRole('button', { name: 'CSV, som vist' }).click();
  const stream = await (await downloading).createReadStream();
  let lines = 0;
  for await (const part of stream) lines += (part as Buffer).toString().split('\n').length - 1;
  expect(lines).toBeGreaterThan(10_000);
  await table.getByRole('button', { name: 'Sæt på et møde' }).click();
  await expect.poll(() => table.innerText()).toContain('Figuren er sat på');
});

test('what cannot be asked is said in Danish, with its line and the words of the database', async () => {
  const { page } = await open('udforsk/');
  await engineReady(page);
  await ask(page, 'SELECT aera\nFROM known_observations');
  await expect.poll(() => readable(page, '.notice')).toContain('ingen kolonne, der hedder »aera«');
  expect(await readable(page, '.notice')).toContain('Linje 1');
  await ask(page, 'DROP TABLE observations');
  await expect.poll(() => readable(page, '.notice')).toContain('Her kan kun læses');
  await ask(page, "SELECT * FROM read_csv('http://127.0.0.1:9/x.csv')");
  await expect.poll(() => readable(page, '.notice')).toContain('intet fra nettet');
});

test('a question that runs away is stopped with a button, and the figures are there all the while', async () => {
  const { page } = await open('udforsk/');
  await engineReady(page);
  await ask(
    page,
    'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = 3',
  );
  await page.getByText('Finder svaret …').first().waitFor();
  const took = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find((it) => it.textContent?.trim() === 'Afbryd');
    const before = performance.now();
    button?.click();
    await new Promise(requestAnimationFrame);
    const said = document.querySelector('main')?.textContent?.includes('Afbrudt.');
    return said ? performance.now() - before : Infinity;
  });
  expect(took).toBeLessThan(100);
  await ask(page, 'SELECT 42 AS svar');
  await expect.poll(() => readable(page)).toContain('42');
});

test('the keyboard finds a table by its first letters', async () => {
  const { page } = await open('udforsk/');
  await engineReady(page);
  await editor(page).fill('');
  await editor(page).pressSequentially('FROM known_hou');
  await editor(page).press('ArrowDown');
  await editor(page).press('Enter');
  expect(await editor(page).inputValue()).toBe('FROM known_housing');
});

test('a figure is chosen without SQL, and the question behind it can be read', async () => {
  const { page } = await open('udforsk/');
  await engineReady(page);
  await page.getByLabel('Tabel', { exact: true }).selectOption({ label: 'Flygtninge pr. uge' });
  await page.getByLabel('Opdelt efter').selectOption({ label: 'Status' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await picture(page);
  expect(await readable(page, '#udforsk-svar')).toContain('Flygtninge pr. uge');
  expect(await editor(page).inputValue()).toContain('FROM known_refugee_counts');
  await page.getByLabel('Vis som').selectOption({ label: 'Søjler, nyeste periode' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect.poll(() => editor(page).inputValue()).toContain('max(week)');
});
