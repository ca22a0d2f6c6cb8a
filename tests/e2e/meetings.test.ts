import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { slidesOf } from '../export/office/read/deck';
import { engineReady, readable, settled, useBrowser } from './browser';
import { again, give, openStage, read, save, weekFile } from './desk';
import { graveFindings, tooWide } from './looks';
import { button, figures, goTo, kept, putOn, taken, use, write } from './meeting';

const open = useBrowser();

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** A meeting with two figures, the second with a selection of its own. */
async function prepared(): Promise<Page> {
  const { page } = await open('flygtninge/');
  await engineReady(page);
  expect(await putOn(page, 'flygtninge-uger')).toMatch(/^Figuren er sat på »Møde \d/);
  const chosen = new URL('../beskaeftigelse/?kommune=621&til=2026-03', page.url());
  await page.goto(chosen.href);
  await engineReady(page);
  await settled(page);
  await putOn(page, 'ledighed');
  await goTo(page, 'Møde');
  await write(page, 'Titel', 'Udvalget for arbejdsmarked');
  await write(page, 'Dato', '2026-08-20');
  await write(page, 'Sagsnummer', '22/4264');
  await write(page, /^Egne ord til figuren: Flygtninge/, 'Se også punkt 4\nog bilaget');
  return page;
}

test('put on from two pages, ordered and given words by keyboard, and there after a reload', async () => {
  const page = await prepared();
  expect(await page.locator('main h2').first().innerText()).toBe('Udvalget for arbejdsmarked');
  expect(await readable(page)).toContain('Vejen Kommune · 20. august 2026 · Sag 22/4264');
  const [first, second] = await figures(page);
  expect(first).toMatch(/^1\. Vejen, opgjort pr\. .*404 flygtninge/);
  expect(second).toMatch(/^2\. Kolding, til marts 2026, opgjort pr\. 22\. august 2026/);

  await use(button(page, /^Ned\s*: Flygtninge/));
  await expect.poll(async () => (await figures(page))[0]).toMatch(/^1\. Kolding/);
  // at the end of the list there is no way down: the focus goes to the way up
  await expect.poll(() => focused(page)).toMatch(/^Op\s*: Flygtninge/);
  expect(await page.locator('main [role="status"]').allInnerTexts()).toContainEqual(
    expect.stringMatching(/er nu nummer 2 af 2/),
  );
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await figures(page))[0]).toMatch(/^1\. Vejen/);
  await expect.poll(() => focused(page)).toMatch(/^Ned\s*: Flygtninge/);

  await again(page);
  await expect.poll(() => figures(page)).toHaveLength(2);
  expect(await page.getByLabel(/^Egne ord til figuren: Flygtninge/).inputValue()).toContain('og bilaget');
  expect(await page.getByLabel('Sagsnummer').inputValue()).toBe('22/4264');

  await use(button(page, /^Fjern\s*: Flygtninge/));
  await expect.poll(() => figures(page)).toHaveLength(1);
  await expect.poll(() => focused(page)).toMatch(/^Fjern\s*: /);
  await use(button(page, 'Slet mødet'));
  expect(await focused(page)).toBe('Nej');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Slet mødet');
  await page.keyboard.press('Enter');
  await use(button(page, 'Ja, slet'));
  await expect.poll(() => focused(page)).toBe('Møde');
  await again(page);
  expect(await readable(page)).toContain('Der er ingen møder i denne browser endnu');
});

test('presented by keyboard with the network unplugged: figures, black, a number, notes, the end', async () => {
  const page = await prepared();
  await page.context().setOffline(true);
  await use(button(page, 'Vis på storskærm'));
  const wall = page.getByRole('dialog', { name: /^Oplæg/ });
  await wall.waitFor();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  const shown = async () => (await wall.locator('[aria-live]').innerText()).replace(/\s+/g, ' ');
  expect(await shown()).toBe('Udvalget for arbejdsmarked');
  await page.keyboard.press('ArrowRight');
  await expect.poll(shown).toMatch(/^1 af 2: .*404 flygtninge/);
  await page.keyboard.press('PageDown');
  await expect.poll(shown).toMatch(/^2 af 2: /);
  await page.keyboard.press('b');
  await expect.poll(shown).toBe('Skærmen er sort');
  await page.keyboard.press('b');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect.poll(shown).toMatch(/^1 af 2: /);
  expect(await wall.innerText()).not.toContain('Se også punkt 4');

  const coming = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await coming;
  await presenter.getByText('Se også punkt 4').waitFor();
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(shown).toMatch(/^2 af 2: /);
  // the window may be gone before the key is let go
  await presenter.keyboard.press('Escape').catch(() => undefined);
  await wall.waitFor({ state: 'detached' });
  await expect.poll(() => presenter.isClosed()).toBe(true);
  expect(await focused(page)).toBe('Vis på storskærm');
  await page.keyboard.press('Enter');
  await wall.waitFor();
  await page.keyboard.press('Escape');
  await wall.waitFor({ state: 'detached' });
});

test('held: Overblik counts from it, and it shows what was seen beside what is known after an import', async () => {
  const page = await prepared();
  await page.goto(new URL('..', page.url()).href);
  await engineReady(page);
  await settled(page);
  expect(await readable(page)).not.toContain('20. august 2026');
  await goTo(page, 'Møde');
  await use(button(page, 'Mødet er holdt'));
  await use(button(page, 'Ja, det er holdt'));
  await expect.poll(() => focused(page)).toBe('Udvalget for arbejdsmarked');
  expect(await page.locator('main textarea, main input[type="date"]').count()).toBe(0);
  expect(await readable(page)).toContain('Se også punkt 4');
  await goTo(page, 'Overblik');
  await expect.poll(() => readable(page)).toContain('siden mødet 20. august 2026');

  await goTo(page, 'Filer');
  await give(page, weekFile('uge-4.csv', 'Uge 4'));
  const asOf = await openStage(page, 'uge-4.csv', 'Opgjort pr.');
  await asOf.getByLabel('Tallene er opgjort pr.').fill('2026-10-01');
  await asOf.getByLabel('Tallene er opgjort pr.').press('Tab');
  await read(page, 'uge-4.csv');
  await save(page, 'uge-4.csv');
  await goTo(page, 'Overblik');
  await expect.poll(() => readable(page)).toMatch(/417.*siden mødet 20\. august 2026/);

  await goTo(page, 'Møde');
  await again(page);
  await expect.poll(() => figures(page)).toHaveLength(2);
  expect((await figures(page))[0]).toContain('404 flygtninge');
  expect(await readable(page)).not.toContain('417');
  await page.getByLabel('Vis ved siden af, hvad tallene er i dag').focus();
  await page.keyboard.press('Space');
  const row = page.locator('main section > ol > li').first();
  await row
    .getByText(/417\sflygtninge/)
    .first()
    .waitFor();
  expect((await figures(page))[0]).toMatch(
    /Som vist på mødet.*404 flygtninge.*Som kendt i dag.*417 flygtninge/,
  );
  expect(await button(page, 'Brug tallene i dag på mødet').count()).toBe(0);
  expect(await tooWide(page)).toEqual([]);
  expect(await graveFindings(page)).toEqual([]);
});

test('on paper each figure has its sheet, what is known today under it, and nothing lies over anything', async () => {
  const page = await prepared();
  const sheets = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  };
  expect(await sheets()).toBe(2);
  await page.getByLabel('Vis ved siden af, hvad tallene er i dag').check();
  await expect.poll(() => page.locator('main section.figure').count()).toBe(4);
  expect(await sheets()).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  // what is cut at a sheet's end within a grid is printed over what follows
  const grids = await page
    .locator('main section, main ol, main li, .pair, .pair > div')
    .evaluateAll((all) =>
      all
        .filter((it) => it.querySelector('section.figure') && getComputedStyle(it).display !== 'block')
        .map(({ className, tagName }) => `${tagName} ${className}`),
    );
  expect(grids).toEqual([]);
  const breaks = await page
    .locator('main section.figure')
    .evaluateAll((all) => all.map((it) => getComputedStyle(it).breakBefore));
  expect(breaks).toEqual(['auto', 'auto', 'auto', 'auto']);
  const second = page.locator('main section > ol > li').nth(1);
  expect(await second.evaluate((it) => getComputedStyle(it).breakBefore)).toBe('page');
});

test('saved as one file it opens by itself without network, and again in another browser', async () => {
  const page = await prepared();
  const { download, bytes } = await taken(page, 'Gem som fil');
  expect(download.suggestedFilename()).toBe('vejen-udvalget-for-arbejdsmarked-2026-08-20.html');
  const before = await kept(page);

  const { page: there } = await open('moede/');
  await engineReady(there);
  const give = (buffer: Buffer) =>
    there
      .getByLabel('Åbn et møde fra en fil')
      .setInputFiles({ name: 'moede.html', mimeType: 'text/html', buffer });
  await give(Buffer.from('<!doctype html><p>Ikke et møde</p>'));
  await there.getByText('Filen er ikke et møde').waitFor();
  await give(bytes);
  await there.getByText('»Udvalget for arbejdsmarked« er åbnet.').waitFor();
  await expect.poll(() => figures(there)).toHaveLength(2);
  expect(await kept(there)).toEqual(before);
  expect((await figures(there))[0]).toMatch(/^1\. Vejen, .*404 flygtninge/);
  expect(await there.getByLabel(/^Egne ord til figuren: Flygtninge/).inputValue()).toContain('og bilaget');
  await give(bytes);
  await expect.poll(() => there.locator('nav[aria-label="Møder"] li').count()).toBe(1);
  await again(there);
  await expect.poll(() => figures(there)).toHaveLength(2);
  expect(await kept(there)).toEqual(before);

  const alone = await page.context().browser()!.newContext({ offline: true });
  const file = await alone.newPage();
  const errors: string[] = [];
  file.on('pageerror', (error) => errors.push(error.message));
  file.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  const path = `${await download.path()}.html`;
  await download.saveAs(path);
  await file.goto(`file://${path}`);
  const said = await readable(file, 'body');
  for (const words of ['Udvalget for arbejdsmarked', 'Sag 22/4264', '404 flygtninge', 'Se også punkt 4'])
    expect(said).toContain(words);
  await file.keyboard.press('f');
  await file.keyboard.press('2');
  await file.keyboard.press('Enter');
  await expect.poll(() => file.locator('.figure:visible').count()).toBe(1);
  expect(await file.locator('.figure:visible').getAttribute('id')).toBe('figur-2');
  await file.keyboard.press('Escape');
  await expect.poll(() => file.locator('.figure:visible').count()).toBe(2);
  await alone.close();
  expect(errors).toEqual([]);
});

test('as a deck, a document and a workbook', async () => {
  const page = await prepared();
  const deck = await taken(page, 'PowerPoint');
  expect(deck.download.suggestedFilename()).toBe('vejen-udvalget-for-arbejdsmarked-2026-08-20.pptx');
  const { slides } = await slidesOf(new Blob([new Uint8Array(deck.bytes)]));
  expect(slides.some(({ title }) => /404 flygtninge/.test(title.replace(/\s/g, ' ')))).toBe(true);
  expect(slides.some(({ notes }) => notes.includes('Se også punkt 4'))).toBe(true);
  for (const [name, kind] of [
    ['Word', 'docx'],
    ['Excel', 'xlsx'],
  ] as const) {
    const { download, bytes } = await taken(page, name);
    expect(download.suggestedFilename()).toMatch(new RegExp(`2026-08-20\\.${kind}$`));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }
});

test('an address of a meeting that is not here says so, and other addresses leave the open one open', async () => {
  const page = await prepared();
  await page.evaluate(() => (location.hash = 'indhold'));
  await expect.poll(() => figures(page)).toHaveLength(2);
  await page.evaluate(() => (location.hash = 'moede-findes-ikke'));
  await page.getByText('Mødet er ikke i denne browser.').waitFor();
  await page.evaluate(() => (location.hash = '50%'));
  await use(button(page, 'Nyt møde'));
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.getAttribute('type') ?? document.activeElement?.tagName),
    )
    .toBe('INPUT');
  await page.keyboard.type('Et til');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.locator('nav[aria-label="Møder"] li').count()).toBe(2);
  expect(await page.locator('main section h2').first().innerText()).toBe('Et til');
});

test('while it is prepared it fits every width, and axe finds nothing serious in either theme', async () => {
  const page = await prepared();
  await page.getByLabel('Vis ved siden af, hvad tallene er i dag').check();
  await expect.poll(async () => (await figures(page)).every((text) => !text.includes('Henter'))).toBe(true);
  await use(button(page, 'Slet mødet'));
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('main details').forEach((it) => (it.open = true)),
  );
  expect(await tooWide(page)).toEqual([]);
  expect(await graveFindings(page)).toEqual([]);
});
