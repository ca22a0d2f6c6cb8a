import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { engineReady, readable, settled, useBrowser } from './browser';
import { again, asPayload, card, read, saved } from './desk';

const open = useBrowser();

/** A file that Ugetal has no layout for: its series has no figure anywhere. */
const file = {
  name: 'forløb.csv',
  content: [
    'Sted|Dato|Borgere i forløb',
    ...['2026-08', '2026-09', '2026-10'].flatMap((month, at) => [
      `Vejen|${month}-01|${30 + at * 2}`,
      `Kolding|${month}-01|${12 + at}`,
    ]),
    '',
  ].join('\n'),
};

/** Clicks as a person does, and counts. */
function counting() {
  let clicks = 0;
  return {
    get clicks() {
      return clicks;
    },
    async on(what: Locator): Promise<void> {
      clicks += 1;
      await what.click();
    },
  };
}

const main = (page: Page) => page.locator('main');
const overview = (page: Page) => page.getByRole('link', { name: 'Overblik', exact: true }).first();

async function tileText(page: Page): Promise<string> {
  await settled(page);
  const tile = main(page).locator('ul.tiles > li').filter({ hasText: 'Borgere i forløb' });
  await tile.waitFor();
  return (await tile.innerText()).replace(/\s+/g, ' ');
}

/** From the file to the tile, in clicks. */
async function putOnOverview(page: Page): Promise<number> {
  const click = counting();
  const choosing = page.waitForEvent('filechooser');
  await click.on(main(page).getByRole('button', { name: /Vælg/ }).first());
  await (await choosing).setFiles([asPayload(file)]);
  await read(page, file.name);
  const name = card(page, file.name);
  const stage = name.locator('details.stage', { has: page.locator('.title', { hasText: 'Tabel' }) });
  if (!(await stage.evaluate((it) => (it as HTMLDetailsElement).open)))
    await click.on(stage.locator('summary').first());
  await click.on(stage.getByRole('button', { name: 'Brug forslaget nedenfor' }));
  await expect.poll(() => name.innerText()).toContain('6 nye');
  await click.on(name.getByRole('button', { name: /^Gem/ }));
  await saved(page, file.name).last().waitFor();
  await click.on(saved(page, file.name).getByRole('link', { name: 'Se filens serier' }));
  await click.on(main(page).getByRole('link', { name: 'Borgere i forløb' }));
  await click.on(main(page).getByRole('button', { name: 'Sæt på Overblik' }));
  await click.on(main(page).getByRole('link', { name: 'Overblik', exact: true }));
  return click.clicks;
}

test('a new series goes from file to a chart on Overblik in under ten clicks, and is there after a reload', async () => {
  const { page } = await open('filer/');
  await engineReady(page);
  expect(await putOnOverview(page)).toBeLessThan(10);
  expect(await tileText(page)).toContain('34');
  await again(page);
  expect(await tileText(page)).toContain('34');
});

test('what is said of a series survives the round trip of the whole archive', async () => {
  const { page } = await open('filer/');
  await engineReady(page);
  await putOnOverview(page);
  await tileText(page);
  await main(page).getByRole('link', { name: 'Borgere i forløb' }).click();
  await page.getByText('Navngiv og beskriv serien').click();
  await page.getByLabel('Hvad tælles?').fill('Borgere, der er i gang den første i måneden.');
  await page.getByLabel('Mål', { exact: true }).fill('40');
  await page.getByLabel('Mål', { exact: true }).press('Tab');
  await expect.poll(() => readable(page)).toContain('Mål 40');

  await page.getByRole('link', { name: 'Filer', exact: true }).first().click();
  await page.getByText('Flyt eller offentliggør det hele').click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent det hele som én fil' }).click();
  const zip = await readFile(await (await downloading).path());

  const other = await open('filer/');
  await engineReady(other.page);
  await other.page.getByText('Flyt eller offentliggør det hele').click();
  await other.page
    .getByLabel('Samlet fil')
    .setInputFiles([{ name: 'ugetal.zip', mimeType: 'application/zip', buffer: zip }]);
  await other.page.getByRole('button', { name: /Læg 1 fil ind/ }).click();
  await expect.poll(() => readable(other.page)).toContain('sagt om 1 serie');
  await overview(other.page).click();
  expect(await tileText(other.page)).toContain('34');
  await main(other.page).getByRole('link', { name: 'Borgere i forløb' }).click();
  await expect.poll(() => readable(other.page)).toContain('er i gang den første i måneden');
  expect(await readable(other.page)).toContain('Mål 40');
});

test('a series is followed, compared and put on a meeting; another choice keeps it', async () => {
  const { page } = await open('filer/');
  await engineReady(page);
  await putOnOverview(page);
  await tileText(page);
  await main(page).getByRole('link', { name: 'Borgere i forløb' }).click();
  await main(page).locator('section.figure').nth(1).waitFor();
  expect(await main(page).locator('section.figure').count()).toBe(2);
  await page.getByLabel('Kommune', { exact: true }).selectOption('621');
  await page.waitForFunction(() => document.querySelector('.figures')?.getAttribute('data-own') === '621');
  expect(page.url()).toContain('n=borgere_i_forl');
  expect(page.url()).toContain('kommune=621');
  const first = main(page).locator('section.figure').first();
  await first.getByText('Hent eller kopiér').click();
  await first.getByRole('button', { name: 'Sæt på et møde' }).click();
  await expect.poll(() => first.innerText()).toContain('Figuren er sat på');

  // its address alone shows it too
  await page.reload();
  await page.waitForFunction(() => document.querySelector('.figures')?.getAttribute('data-own') === '621');
  await main(page).locator('section.figure').first().waitFor();
});
